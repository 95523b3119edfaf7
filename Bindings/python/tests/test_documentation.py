"""What docs/python.md shows is what happens."""

import doctest
from decimal import Decimal

from conftest import ROOT


def test_python_page():
    results = doctest.testfile(str(ROOT / "docs/python.md"), module_relative=False, extraglobs={"Decimal": Decimal})
    assert results.attempted > 5 and results.failed == 0
