/// How a figure is bounded or blurred by a word beside it.
public enum Modifier: String, Hashable, Sendable, BitwiseCopyable {
    /// 约, 左右
    case about
    /// 近, 将近
    case nearly
    /// 超过, 逾, 余, 多
    case over
    /// 以上, 至少
    case atLeast = "at_least"
    /// 不足, 不到
    case under
    /// 以下, 不超过
    case atMost = "at_most"
}
