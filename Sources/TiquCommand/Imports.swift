// What every subcommand reads its input and writes its output with.
@_exported import Batch
@_exported import Input
