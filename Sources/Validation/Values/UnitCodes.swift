/// Codes of the units that news mention most: UCUM, and ISO 4217 for money. Units without a row are not checked.
enum UnitCodes {
    /// The codes that a unit may carry; nil for a unit not in the table.
    static func codes(of unit: String) -> [String]? {
        DataTable(text: data).row(unit).map { $0.dropFirst().map { String(decoding: $0, as: UTF8.self) } }
    }

    /// Columns: unit, its codes. Written from the UCUM specification and ISO 4217.
    static let data: StaticString = #"""
        ℃	Cel
        个月	mo
        人民币	CNY
        個月	mo
        克	g
        公斤	kg
        公里	km
        公顷	har
        分鐘	min
        分钟	min
        千克	kg
        千瓦	kW
        千瓦时	kW.h
        千米	km
        升	L	l
        卢布	RUB
        厘米	cm
        吨	t
        周	wk
        噸	t
        天	d
        小时	h
        小時	h
        平方公里	km2
        平方千米	km2
        平方米	m2
        年	a
        摄氏度	Cel
        日元	JPY
        日圆	JPY
        欧元	EUR
        歐元	EUR
        毫米	mm
        港元	HKD
        港币	HKD
        秒	s
        立方米	m3
        米	m
        美元	USD
        英鎊	GBP
        英镑	GBP
        韩元	KRW
        """#
}
