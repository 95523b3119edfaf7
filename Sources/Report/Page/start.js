new App(new Report());
