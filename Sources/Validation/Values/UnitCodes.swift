/// Codes of the units that news mention most: UCUM, and ISO 4217 for money. Units without a row are not checked.
enum UnitCodes {
    /// The codes that a unit may carry; nil for a unit not in the table.
    static func codes(of unit: String) -> [String]? {
        DataTable(text: data).row(unit).map { $0.dropFirst().map { String(decoding: $0, as: UTF8.self) } }
    }

    /// The codes of all units in the table: none of them is that of a unit that is not there.
    static let known = Set(DataTable(text: data).rows.flatMap { $0.dropFirst() })

    /// Columns: unit, its codes. Written from the UCUM specification and ISO 4217.
    static let data: StaticString = #"""
        GW	GW
        GWh	GW.h
        KV	kV
        L	L	l
        NT$	TWD
        W	W
        W	W
        cm	cm
        g	g
        h	h
        kV	kV
        kW	kW
        kg	kg
        km	km
        kw	kW
        m	m
        m2	m2
        mg	mg
        ml	mL	ml
        mm	mm
        nm	nm
        ppm	[ppm]
        t	t
        ¥	CNY
        °C	Cel
        °c	Cel
        μg	ug
        ℃	Cel
        ㎡	m2
        个小时	h
        个年头	a
        个星期	wk
        个昼夜	d
        个月	mo
        个礼拜	wk
        人民币	CNY
        人民币元	CNY
        伏	V
        便士	GBP
        個月	mo
        元人民币	CNY
        元整	CNY
        元新台币	TWD
        元港币	HKD
        兆瓦	MW
        光年	[ly]
        克	g
        克拉	[car_m]
        克标准煤	g
        公克	g
        公分	cm
        公升	L	l
        公吨	t
        公尺	m
        公斤	kg
        公斤标煤	kg
        公里	km
        公顷	har
        兰特	ZAR
        分贝	dB
        分鐘	min
        分钟	min
        加元	CAD
        匹马力	[HP]
        千伏	kV
        千克	kg
        千卡	kcal
        千瓦	kW
        千瓦小时	kW.h
        千瓦时	kW.h
        千米	km
        升	L	l
        华氏度	[degF]
        南非兰特	ZAR
        卡	cal
        卢布	RUB
        印尼盾	IDR
        厘米	cm
        台币	TWD
        吉瓦	GW
        吉瓦时	GW.h
        吋	[in_i]
        吨	t
        吨公里	t.km
        吨标准煤	t
        呎	[ft_i]
        周	wk
        周岁	a
        周年	a
        哩	[mi_i]
        噸	t
        块钱	CNY
        埃镑	EGP
        大卡	kcal
        天	d
        奈米	nm
        小时	h
        小時	h
        岁	a
        平方公尺	m2
        平方公里	km2
        平方千米	km2
        平方米	m2
        平米	m2
        年	a
        度电	kW.h
        延米	m
        微克	ug
        微秒	us
        微米	um
        摄氏度	Cel
        整天	d
        新元	SGD
        新加坡元	SGD
        新台币	TWD
        日	d
        日元	JPY
        日圆	JPY
        日圓	JPY
        星期	wk
        昼夜	d
        桶	[bbl_us]
        欧元	EUR
        歐元	EUR
        毫克	mg
        毫升	mL	ml
        毫安	mA
        毫秒	ms
        毫米	mm
        浬	[nmi_i]
        海里	[nmi_i]
        港元	HKD
        港币	HKD
        澳元	AUD
        澳门元	MOP
        瑞郎	CHF
        瓦	W
        瓩	kW
        百帕	hPa
        盎司	[oz_av]
        码	[yd_i]
        磅	[lb_av]
        礼拜	wk
        秒	s
        秒钟	s
        立方公尺	m3
        立方米	m3
        米	m
        纳秒	ns
        纳米	nm
        美元	USD
        美分	USD
        美金	USD
        节	[kn_i]
        英寸	[in_i]
        英尺	[ft_i]
        英里	[mi_i]
        英鎊	GBP
        英镑	GBP
        贝克勒尔	Bq
        雷亚尔	BRL
        韩元	KRW
        马力	[HP]
        """#
}
