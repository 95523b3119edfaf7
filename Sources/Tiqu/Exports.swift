// What a caller of the pipeline needs to name is part of its interface.
@_exported import struct Normalization.NormalizationError
@_exported import enum Normalization.NormalizationStep
@_exported import enum Normalization.TargetScript
@_exported import struct Normalization.TextChange
@_exported import enum Normalization.TextEncoding
@_exported import struct Records.ChangeLine
@_exported import struct Records.Explanation
@_exported import struct Records.JSONWriter
@_exported import enum Records.OffsetUnit
@_exported import struct Records.Record
@_exported import enum Records.TextLine
@_exported import struct TextModel.CalendarDate
@_exported import struct TextModel.NormalizedText
@_exported import struct TextModel.Sentence
