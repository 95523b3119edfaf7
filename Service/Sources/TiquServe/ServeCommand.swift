import ArgumentParser
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix

@main
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tiqu-serve",
        abstract: "Reads articles that are sent to it over HTTP, and checks records.",
        discussion: """
            Listens on this machine alone unless --host says otherwise; it knows no users and no passwords, so put
            something in front of it that does before you let others reach it. SIGTERM and SIGINT end it when the requests
            that are under way are answered.
            """)

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: ArgumentHelp("The longest body, or line of JSON Lines, that is read.", valueName: "bytes"))
    var maxBody = 2_000_000

    @Option(
        help: ArgumentHelp("How many articles are read at once; as many as there are processors.", valueName: "number"))
    var workers = System.coreCount

    @Option(help: ArgumentHelp("How many requests may wait for their turn; others are refused.", valueName: "number"))
    var maxWaiting = 64

    @Option(help: ArgumentHelp("How many connections there may be at once; others wait.", valueName: "number"))
    var maxConnections = 256

    @Option(help: ArgumentHelp("How long a body may take to arrive.", valueName: "seconds"))
    var bodyTimeout = 30

    @Option(help: ArgumentHelp("How long a connection may be silent.", valueName: "seconds"))
    var idleTimeout = 60

    func validate() throws {
        let limits = [maxBody, workers, maxConnections, bodyTimeout, idleTimeout]
        if limits.contains(where: { $0 < 1 }) || maxWaiting < 0 { throw ValidationError("limits are at least 1") }
        if !(0...65535).contains(port) { throw ValidationError("a port is a number from 0 to 65535") }
    }

    func run() async throws {
        var logger = Logger(label: "tiqu-serve")
        logger.logLevel = .error
        let pool = NIOThreadPool(numberOfThreads: workers)
        pool.start()
        let service = TiquResponder(
            limits: .init(body: maxBody, bodySeconds: bodyTimeout), pool: pool,
            gate: Gate(limit: workers, waitingLimit: maxWaiting))
        let host = host
        let idleTime = TimeAmount.seconds(Int64(idleTimeout))
        let application = Application(
            responder: service,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [LastWriteBeforeClose(patience: idleTime)], idleTimeout: idleTime)),
            configuration: .init(
                address: .hostname(host, port: port), serverName: "tiqu",
                availableConnectionsDelegate: MaximumAvailableConnections(maxConnections)),
            onServerRunning: { channel in
                FileHandleText.standardError("tiqu-serve: http://\(host):\(channel.localAddress?.port ?? 0)/\n")
            },
            logger: logger)
        try await application.runService()
        try await pool.shutdownGracefully()
    }
}
