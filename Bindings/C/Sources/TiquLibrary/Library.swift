// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import CTiqu
import Tiqu

// What `tiqu.h` declares; its comments are the documentation. Everything that can be wrong with what a caller gives is
// told from here: nothing below traps on it.

@c @implementation
public func tiqu_open(
    _ options: UnsafePointer<TiquOptions>?, _ pipeline: UnsafeMutablePointer<OpaquePointer?>?,
    _ message: UnsafeMutablePointer<TiquBytes>?
) -> TiquStatus {
    message?.pointee = TiquBytes()
    pipeline?.pointee = nil
    do throws(ArgumentFault) {
        guard let pipeline else { throw ArgumentFault("pipeline is NULL") }
        let options = try TiquOptions(options)
        let made = Pipeline(options: try Pipeline.Options(options), lexicons: try options.readLexicons())
        pipeline.pointee = PipelineHandle(made).retained
        return TiquStatus(TIQU_OK)
    } catch {
        message?.pointee = TiquBytes(copying: error.message)
        return TiquStatus(TIQU_INVALID_ARGUMENT)
    }
}

@c @implementation
public func tiqu_close(_ pipeline: OpaquePointer?) {
    if let pipeline { PipelineHandle.release(pipeline) }
}

@c @implementation
public func tiqu_extract(
    _ pipeline: OpaquePointer?, _ article: UnsafePointer<TiquArticle>?, _ result: UnsafeMutablePointer<TiquBytes>?
) -> TiquStatus {
    guard let result else { return TiquStatus(TIQU_INVALID_ARGUMENT) }
    do {
        guard let handle = pipeline else { throw ArgumentFault("pipeline is NULL") }
        let pipeline = PipelineHandle.pipeline(handle)
        let record = try pipeline.record(of: try Article(article))
        var writer = pipeline.makeWriter(capacity: 4 * record.text.utf8.count + 1024)
        pipeline.append(record, to: &writer)
        result.pointee = TiquBytes(copying: writer.written)
        return TiquStatus(TIQU_OK)
    } catch let error as ArgumentFault {
        result.pointee = TiquBytes(copying: error.message)
        return TiquStatus(TIQU_INVALID_ARGUMENT)
    } catch {
        result.pointee = TiquBytes(copying: "\(error)")
        return TiquStatus(TIQU_DATA_MISSING)
    }
}

@c @implementation
public func tiqu_version(_ result: UnsafeMutablePointer<TiquBytes>?) {
    result?.pointee = TiquBytes(copying: Generator.version)
}

@c @implementation
public func tiqu_ruleset(_ pipeline: OpaquePointer?, _ result: UnsafeMutablePointer<TiquBytes>?) {
    result?.pointee = pipeline.map { TiquBytes(copying: PipelineHandle.pipeline($0).ruleset) } ?? TiquBytes()
}

@c @implementation
public func tiqu_free(_ result: UnsafeMutablePointer<TiquBytes>?) {
    result?.pointee.deallocate()
}
