/// Mandarin readings of Han characters, in Pinyin with tone marks, precomposed where Unicode has the letter.
///
/// Columns: the character, its readings. From the Unicode Han Database, Unihan_Readings.txt of Unicode 15.0.0: kMandarin,
/// kHanyuPinlu, kXHC1983 and kTGHZ2013, for the characters of modern dictionaries and their traditional forms.
/// © 2022 Unicode, Inc., used under the Unicode License (https://www.unicode.org/license.txt).
enum ReadingData {
    static let table: StaticString = #"""
        㐷	mǎ
        㐹	yì
        㐽	fēng
        㑇	zhòu
        㑈	dòng
        㑊	yì
        㑌	kuāng
        㑔	xǔ
        㑩	luó
        㑮	hún
        㑯	xǔ
        㑳	zhòu
        㑶	xì
        㑺	jùn
        㒓	tà
        㒜	yǔ
        㒿	lí
        㓄	zhèn
        㓖	bì
        㓥	tāng
        㓦	bāi
        㓨	cí
        㔃	jué
        㔅	xiào
        㔉	zhǔ
        㔋	jiān
        㔚	jié
        㔝	liǎng
        㔢	jué
        㕑	chú
        㕒	wēi
        㕜	shǐ
        㕠	shuāng
        㕢	gài
        㕮	fǔ
        㕶	ň ňg
        㖊	xún
        㖞	wāi
        㖦	dǒng
        㖮	lún
        㗄	kū
        㗏	wāi
        㗑	bai
        㗙	chū
        㗢	hóng
        㗣	tì
        㗰	cóng
        㗲	huò
        㗶	pō
        㗻	guō
        㗼	yè
        㗿	hé
        㘄	lēng
        㘆	tǎi
        㘎	hǎn
        㘓	lán
        㘔	sǎi
        㘖	yán
        㘗	qū
        㘙	yán
        㘚	hǎn
        㘤	wān
        㘥	yóu
        㘭	ào
        㘱	tān
        㘵	bù
        㙍	duō
        㙔	wěi
        㙘	yāo
        㙟	lǎng
        㙡	zōng
        㙢	mán
        㙦	xié
        㙬	yín
        㙺	kuí
        㙾	xì
        㚁	qiào
        㚢	nú
        㚯	xín
        㚻	jī
        㛀	chú
        㛃	jié
        㛚	tǒng
        㛝	bèi
        㛣	yún
        㛤	lí
        㛹	pián
        㛿	zhì
        㜄	xún
        㜏	yún
        㜐	shù
        㜗	cān
        㜞	qiàn
        㜥	mái
        㜮	làn
        㜷	mí
        㜺	zàn
        㝃	miǎn
        㝞	yā
        㝟	máo
        㝡	zuì
        㝦	jùn
        㝿	bǒ
        㞎	bǎ
        㞗	qiú
        㞘	dū
        㞞	sóng
        㟂	mǔ
        㟃	sī
        㟆	huá
        㟖	lòng
        㟜	mí
        㟤	lù
        㟷	da
        㟺	lóu
        㠄	xí
        㠇	jiù
        㠏	huá
        㠓	méng
        㠠	lú
        㠣	lì
        㠯	yǐ
        㠾	yuān
        㡑	qiāo
        㡓	kūn
        㡞	lóu
        㡠	zhèng
        㡡	chú
        㡧	zhèng
        㢗	qiào
        㢝	sū
        㤅	ài
        㤖	zhù
        㤘	zhòu
        㤥	hài
        㤲	qiè
        㤽	chóu
        㥄	líng
        㥏	tiǎn
        㥦	qiè
        㥪	lóu
        㥮	zhòu
        㥵	hùn
        㥷	yè
        㦊	huá
        㦎	huò
        㦖	mèn
        㦛	yǔ
        㦞	chóu
        㦦	xì
        㦬	luǒ
        㦭	líng
        㧀	jí
        㧏	gāng
        㧐	sǒng
        㧑	huī
        㧟	kuǎi
        㧰	lì
        㨄	zhōu
        㨗	jié
        㨘	xǐng
        㨛	shǎn
        㨟	hāi
        㨥	nà
        㨪	huàng
        㨫	lǎn
        㨻	cán
        㩇	huò
        㩋	xiāo
        㩌	fèi
        㩐	dèn
        㩙	sāi
        㩜	lǎn
        㩟	zhài
        㩭	bó
        㩳	sǒng
        㩵	è
        㩷	qiān
        㩹	dié
        㪍	bó
        㪎	shǎn
        㪹	lǒu
        㪺	jū
        㫰	làng
        㬉	nuǎn
        㬊	huàn huǎn
        㬎	xiǎn
        㬚	chè
        㬟	fēn
        㬣	duì
        㬤	qī
        㬮	nàn
        㭎	gāng
        㭏	wěi
        㭕	qū
        㭤	niǎo
        㭴	jiān
        㮓	gèn
        㮝	hé
        㮣	gài
        㮲	chōu
        㮾	lǎng
        㯂	dài
        㯆	chǎn
        㯤	lì
        㯭	lǔ
        㯳	qíng
        㯸	jǐn
        㰀	lí
        㰂	shěn
        㰅	dí
        㰍	lóng
        㰰	xiā
        㰳	yà
        㱃	yǐn
        㱩	dú
        㱮	kuài
        㲄	jué
        㲓	róng
        㲯	rán
        㲰	níng
        㲲	dié
        㲿	wǎng
        㳂	yán yàn
        㳇	fù
        㳔	duì
        㳕	lán
        㳘	chōng
        㳚	xù
        㳠	tà
        㳡	guō
        㳽	mǐ
        㴋	sù
        㴔	xī jí
        㴩	yōng
        㴸	shǎn
        㴿	dǐng
        㵍	mèn
        㵐	jué
        㵑	hè
        㵒	fèi
        㵗	píng
        㵤	shà
        㵲	wǔ
        㵾	qìng
        㶁	guó
        㶆	zhū
        㶉	xī
        㶌	lián
        㶍	xiǎn
        㶏	yīn
        㶑	liàn
        㶒	shǎn
        㶕	jiǎn
        㶟	lěi
        㶲	yòng
        㶶	nóng
        㶽	guā
        㷃	chuǐ
        㷍	lún
        㷟	tuì
        㷪	cuì
        㷶	bèi
        㷻	wú
        㷿	xiān
        㸅	jié
        㸆	kào
        㸊	lài
        㸌	huò
        㸐	rán
        㹎	léi
        㹓	yǎo
        㹢	jiā
        㹭	yì
        㹽	chǎn
        㺀	hū
        㺄	yǔ
        㺅	hóu
        㺍	pín
        㺏	lóu
        㺑	shān
        㺜	nóng
        㺢	huò
        㻅	huì
        㻏	líng
        㻪	suì
        㻫	bì
        㻬	tū
        㻶	bǐ
        㻽	suì
        㼈	luó
        㼻	cóng
        㽁	lì
        㽏	gàn
        㽘	gǎng
        㾡	què
        㾵	jì
        㾹	chái
        㾺	mà
        㿉	tuǐ
        㿎	fèn
        㿖	lú
        㿗	tuí
        㿠	huàng
        㿧	chóu
        㿹	tà
        䀇	gǔ
        䀉	qiáo
        䀌	xì
        䀍	kàn
        䀥	shuò
        䀦	gǔ
        䀴	yǐng
        䀹	jié
        䁖	lōu
        䁝	yíng
        䁪	zhǎn
        䁱	kōu
        䁻	shuò
        䂎	zuǎn
        䂫	hāng
        䂮	lüè
        䂵	gōng
        䃁	yā
        䃅	dī
        䃉	mín
        䃎	zhà
        䃕	láo
        䃘	kēng
        䃠	xuàn
        䃢	qīn
        䃣	huǐ
        䃤	sù
        䃮	dá
        䃰	cā
        䃴	zhū
        䄍	zhà
        䄻	táo
        䅉	yà
        䅐	jiǎn
        䅘	lái
        䅟	cǎn
        䅪	tuí
        䅳	chú
        䆅	zī
        䆉	bà
        䇓	xū
        䇭	lǎo
        䇲	cè jiā
        䇽	zhé
        䈎	yè
        䉍	jiǎn
        䉐	kū
        䉑	wú
        䉙	yún
        䉤	sǒu
        䉬	fèi
        䉱	ōu
        䉲	mí
        䉵	zhuàn zuǎn
        䉶	shuāng
        䊜	tuán
        䊟	mén
        䊪	lì
        䊭	dào
        䊲	chàn
        䊵	qiú
        䊺	hù
        䋃	mào
        䋎	zhàn
        䋏	zuó
        䋐	yuè
        䋑	liè
        䋔	bì
        䋙	ěr
        䋚	yì
        䋦	fán
        䋫	zhēng
        䋹	fú
        䋻	nín
        䋼	tīng
        䋽	běng
        䋾	zhǎ
        䋿	wēi
        䌁	yāo
        䌇	huì
        䌈	tā
        䌋	dā
        䌌	qì
        䌐	mì
        䌖	jié
        䌝	jīn
        䌞	liǎn
        䌟	bó
        䌥	yǐn
        䌪	yǎn
        䌰	niè
        䌷	chōu chóu
        䌸	juàn
        䌹	jiǒng
        䌺	ěr
        䌻	yì
        䌼	ruì
        䌽	cǎi
        䌾	rén
        䌿	fú
        䍀	lán
        䍁	suì
        䍉	zhǎi
        䍡	lù
        䍤	jǐ
        䍦	lí
        䍷	wěi
        䍽	lì
        䎃	rǎn
        䎖	zēng
        䎘	sù
        䎙	pīn
        䎬	bà
        䎱	bà
        䏊	lóng
        䏝	zhuān
        䏡	shì
        䏲	dié tī
        䏿	qǐ
        䐃	jùn
        䐛	dā
        䐢	zhù
        䐣	sǔn
        䐪	fàn
        䐷	dān
        䐹	sōu
        䐽	mán
        䑗	dàng
        䑲	zhào
        䑼	zhōu
        䑽	tà
        䒣	rǎn
        䒷	guā
        䒿	liáo
        䓓	chóu
        䓕	tuǒ
        䓖	qióng
        䓛	qū
        䓣	liǎng
        䓨	yīng
        䓫	qí
        䓬	zhuó
        䔇	qǐ
        䔈	gòng
        䔛	qǐng
        䔡	yú
        䕡	lǘ
        䕤	jī
        䕭	qián
        䕳	mí
        䕷	mí
        䕹	zá
        䕼	rán
        䖅	líng
        䖏	chǔ chù
        䖚	wū
        䖮	xiǎng
        䖳	zhà
        䖼	jué
        䗃	zhàn
        䗅	cháng
        䗖	dì
        䗛	xiū
        䗥	zōng
        䗪	zhè
        䗴	tíng
        䗻	jié
        䗽	wèi
        䗿	níng
        䘌	nì
        䘕	háng
        䘮	sāng sàng
        䙊	xiè
        䙌	kuì
        䙓	bǎi
        䙔	ōu
        䙡	kuì
        䙱	dú
        䙼	shào
        䚆	yǐng
        䚉	qì
        䚕	lì
        䚞	dǎi
        䚩	jiǎo
        䚳	zhì
        䚵	tǒu
        䚽	hào
        䛀	fǎn
        䛄	yuǎn
        䛌	táo
        䛍	fèi
        䛘	rén
        䛛	huì
        䛞	hàn
        䛠	dòu
        䛤	cù
        䛬	táo
        䛭	xìng
        䛳	yàn
        䛽	zhǎ
        䛿	gé
        䜀	nǎo
        䜄	chí
        䜉	chī
        䜋	huì
        䜍	liáo
        䜎	láo
        䜏	tuō
        䜒	ào
        䜖	tàn
        䜚	tà
        䜝	tuǎn
        䜣	xīn
        䜧	nǎo
        䜩	yàn
        䜺	chǎi
        䝋	zòng
        䝏	lóu
        䝕	zhé
        䝙	chū
        䝟	yà
        䝭	gòu
        䝯	yì
        䝻	jū
        䝼	jìng
        䞀	hòu
        䞁	yàn
        䞂	ruǎn
        䞈	guì
        䞉	shèng
        䞋	chèn
        䞌	shé
        䞍	qíng
        䞐	chǔn
        䞓	chēng
        䞶	tāng
        䟃	cān
        䟆	bì
        䟏	lì
        䟐	lì
        䟡	zhī
        䟢	chén
        䟺	bèi
        䠀	tāng
        䠆	cháng
        䠊	fèi
        䠟	dié
        䠠	chì
        䠩	guì
        䠮	téng
        䠱	zhú
        䡁	lǒng
        䡅	chūn
        䡇	yuè
        䡊	fǎn
        䡐	tuó
        䡗	gǒng
        䡘	tián
        䡝	yuān
        䡟	pì
        䡦	sǎng
        䡩	kēng
        䡰	kēng
        䡴	chōng
        䡵	suì
        䡶	bèi
        䡷	kài
        䡻	mín
        䡾	niè
        䢀	qì
        䢁	yuè
        䢈	chén
        䢨	cōng
        䢺	chū
        䢼	gōng
        䣘	táng
        䤌	qiāng
        䤍	mí
        䤠	zhǐ
        䤤	kāi
        䤥	guǐ
        䤨	pì
        䤩	chá
        䤪	duǒ
        䤬	shā
        䤵	fèi
        䤸	zuàn
        䤻	duò
        䤼	xiàn
        䥄	cù
        䥇	shàn
        䥑	wàn
        䥕	piě
        䥖	tián
        䥗	kuǎn
        䥛	jiē
        䥝	áo
        䥞	jiǎo
        䥩	wéi
        䥯	bēi
        䥱	xiě
        䥶	lì
        䥷	zhá
        䥸	mí
        䥺	yé
        䥽	pō
        䥾	xiě
        䦂	shàn
        䦃	zhuō
        䦅	shàn
        䦆	jué
        䦌	chù
        䦎	guǎn
        䦘	xiàn
        䦛	zhèng
        䦝	huō
        䦟	wěn
        䦪	yà
        䦯	zhì
        䦱	wěi
        䦳	xiàng
        䦶	zhèng
        䦷	chuài
        䧞	mà
        䧡	yōng
        䧢	qū
        䨦	pāng
        䨴	duì
        䩄	miǎn tiǎn
        䩫	liǎng
        䩬	běng
        䩺	wēng
        䪊	lóng
        䪍	lán
        䪏	nà
        䪐	bì
        䪓	diē
        䪗	xiá
        䪘	wěi
        䪜	chān
        䪝	hù
        䪥	xiè
        䪴	zhěn
        䪼	zhuō
        䪾	zhěn
        䫀	gěn
        䫂	duǒ
        䫈	chěn
        䫉	mào
        䫌	pǐ
        䫏	qī
        䫐	lín
        䫜	āo
        䫟	hùn
        䫠	pī
        䫥	kuǐ
        䫩	sǎn
        䫴	jìn
        䫶	fán
        䫻	yù
        䫼	xuè
        䫾	bī
        䬀	yǒu
        䬂	xuè
        䬅	lì
        䬍	hū
        䬎	guó
        䬐	ruí
        䬓	àn
        䬔	yú
        䬗	yáng
        䬘	xiāo
        䬝	héng
        䬞	táo
        䬟	liú
        䬣	xì
        䬧	yuán
        䬪	bó
        䬫	tí
        䬬	yǐng
        䬯	nián
        䬲	gōu
        䬳	bǎn
        䬶	èn
        䬹	zhì
        䬾	tí
        䭀	xùn
        䭃	rěn
        䭅	hú
        䭇	yē
        䭈	jiàn
        䭉	suǐ
        䭑	lián
        䭒	xī
        䭓	èn
        䭔	duī
        䭕	zǎn
        䭘	yǐng
        䭞	yì
        䭡	èn
        䭢	níng
        䭣	cí
        䭪	liáng
        䭭	shǒu
        䭿	yì
        䮂	bá
        䮄	xuán
        䮈	chí
        䮗	àn
        䮝	hún
        䮞	chǔn
        䮠	bī
        䮧	hàn
        䮫	lóu
        䮰	zhé
        䮲	huáng
        䮳	fán
        䮸	wò
        䮽	biāo
        䮾	lóng
        䮿	jiǎn
        䯀	niè
        䯄	guā
        䯅	niè
        䯤	kuài
        䯧	qǐng
        䯼	dí
        䰀	wǒ
        䰎	kuì
        䰐	lán
        䰖	zuǎn
        䰛	lì
        䰫	chāo
        䰲	yà
        䰷	bàng
        䰻	yú
        䰽	bèi
        䰾	bā
        䱀	yāng
        䱁	qiáo
        䱂	yǒu
        䱅	mò
        䱇	shàn
        䱌	yí
        䱍	gèng
        䱎	gèng
        䱐	fū
        䱒	yè
        䱓	tíng
        䱗	cān
        䱙	shū
        䱚	lù
        䱛	huò
        䱜	cuò
        䱟	jù
        䱡	jú
        䱤	xiàn
        䱥	zhì
        䱨	là
        䱬	xū
        䱭	gèng
        䱰	zhòng
        䱱	tí
        䱴	gèng
        䱵	wēng
        䱷	yú
        䱸	sōu
        䱹	zhǎ
        䱻	huá
        䱽	chāng
        䱾	lóu
        䲁	wèi
        䲅	guī
        䲉	sī
        䲏	láo
        䲕	pū
        䲖	chóu
        䲗	xián
        䲘	guǎn
        䲙	jié
        䲚	lài
        䲛	méng
        䲞	lì
        䲟	yìn
        䲠	chūn
        䲡	qiū
        䲢	téng
        䲣	yú
        䲨	hóng
        䲰	yùn
        䲸	jiè
        䲹	pí
        䲼	shēng
        䳅	zhǐ
        䳇	wǔ
        䳍	gōng
        䳏	guì
        䳒	yuán
        䳓	lǎo
        䳕	fú
        䳘	é
        䳚	kàn
        䳜	tú
        䳟	míng
        䳢	qí
        䳤	biē
        䳧	hóu
        䳨	huáng
        䳫	kuí
        䳭	jí
        䳮	mò
        䳲	zhèn
        䳺	yàn
        䴇	líng
        䴈	ǎo
        䴉	huán
        䴋	huán
        䴓	shī
        䴔	jiāo
        䴕	liè
        䴖	jīng
        䴗	jú
        䴘	tī
        䴙	pì
        䴚	gǎng
        䴝	chuài
        䴥	jiā
        䴬	yì
        䴭	cái
        䴮	shàn
        䴱	tuō
        䴲	mò
        䴳	huá
        䴴	tiè
        䴵	bǐng
        䴷	hún
        䴸	fū
        䴹	guǒ
        䴺	bù
        䴽	pí
        䵂	zhí
        䵃	kuàng
        䵆	méng
        䵐	chǎn
        䵘	shài
        䵚	tǎo
        䵳	wèi
        䵴	yìng
        䵶	qú
        䵷	wā
        䶊	nǜ
        䶕	bà
        䶗	kè qiā
        䶢	jiān
        䶣	ái
        䶦	zé
        䶧	yǎo
        䶨	zhān
        䶪	chà
        䶮	yǎn
        䶱	tóng
        䶲	nán
        一	yī yí yì
        丁	dīng zhēng
        七	qī qí
        万	wàn mò
        丈	zhàng
        三	sān
        上	shàng shang shǎng
        下	xià xia
        不	bù bu bú
        与	yǔ yù yú
        丏	miǎn
        丐	gài
        丑	chǒu
        专	zhuān
        且	qiě jū
        丕	pī
        世	shì
        丘	qiū
        丙	bǐng
        业	yè
        丛	cóng
        东	dōng
        丝	sī
        丞	chéng
        丟	diū
        丢	diū
        两	liǎng
        严	yán
        並	bìng
        丧	sàng sāng
        个	gè ge gě
        丫	yā
        中	zhōng zhòng
        丰	fēng
        丱	guàn
        串	chuàn
        临	lín
        丸	wán
        丹	dān dan
        为	wèi wéi
        主	zhǔ
        丽	lì lí
        举	jǔ ju
        乂	yì
        乃	nǎi
        久	jiǔ
        乇	tuō
        么	me ma yāo
        义	yì
        之	zhī
        乌	wū wù
        乍	zhà
        乎	hu hū
        乏	fá
        乐	lè yuè
        乒	pīng
        乓	pāng
        乔	qiáo
        乖	guāi
        乘	chéng shèng
        乙	yǐ
        乜	miē niè
        九	jiǔ
        乞	qǐ
        也	yě
        习	xí
        乡	xiāng
        书	shū
        乩	jī
        买	mǎi
        乱	luàn
        乳	rǔ
        乸	nǎ
        乾	qián gān
        亂	luàn
        了	le liǎo liào
        予	yǔ yú
        争	zhēng
        事	shì shi
        二	èr
        亍	chù
        于	yú
        亏	kuī
        云	yún
        互	hù
        亓	qí
        五	wǔ
        井	jǐng
        亘	gèn
        亙	gèn
        亚	yà
        些	xiē
        亞	yà
        亟	jí qì
        亡	wáng
        亢	kàng
        交	jiāo
        亥	hài
        亦	yì
        产	chǎn
        亨	hēng
        亩	mǔ
        享	xiǎng
        京	jīng
        亭	tíng
        亮	liàng liang
        亱	yè
        亲	qīn qin qìng
        亳	bó
        亵	xiè
        亶	dǎn dàn
        亷	lián
        亸	duǒ
        亹	mén wěi
        人	rén ren
        亾	wáng
        亿	yì
        什	shén shen shí
        仁	rén
        仂	lè
        仃	dīng
        仄	zè
        仅	jǐn jìn
        仆	pū pú
        仇	chóu qiú
        仉	zhǎng
        今	jīn
        介	jiè
        仍	réng
        从	cóng cōng
        仑	lún
        仓	cāng
        仔	zǐ zǎi zī
        仕	shì
        他	tā
        仗	zhàng
        付	fù fu
        仙	xian xiān
        仛	tuō
        仝	tóng
        仞	rèn
        仟	qiān
        仡	gē yì
        代	dài
        令	lìng líng lǐng
        以	yǐ
        仨	sā
        仪	yí
        仫	mù
        们	men mén
        仰	yǎng
        仲	zhòng
        仳	pǐ
        仵	wǔ
        件	jiàn
        价	jià jie jiè
        任	rèn rén
        份	fèn fen
        仿	fǎng
        伀	zhōng
        企	qǐ
        伃	yú
        伈	xǐn
        伉	kàng
        伊	yī
        伋	jí
        伍	wu wǔ
        伎	jì
        伏	fú
        伐	fá
        休	xiū
        伕	fū
        众	zhòng
        优	yōu
        伙	huǒ huo
        会	huì kuài
        伛	yǔ
        伞	sǎn
        伟	wěi
        传	chuán zhuàn
        伡	chē
        伢	yá
        伣	xiàn qiàn
        伤	shāng
        伥	chāng
        伦	lún
        伧	cāng chen
        伪	wěi
        伫	zhù
        伭	xián
        伯	bó bo bǎi
        估	gū gù
        伲	nì ní
        伴	bàn
        伶	ling líng
        伷	zhòu
        伸	shēn
        伺	cì sì
        似	shì sì
        伽	jiā gā qié
        伾	pī
        佀	sì
        佁	yǐ
        佃	diàn tián
        但	dàn
        佇	zhù
        佈	bù
        佉	qū
        佊	bǐ
        位	wèi
        低	dī
        住	zhù
        佐	zuǒ
        佑	yòu
        体	tǐ tī
        佔	zhàn
        何	hé
        佖	bì
        佗	tuó
        佘	shé
        余	yú
        佚	yì
        佛	fú fó
        作	zuò zuō zuó
        佝	gōu
        佞	nìng
        佟	tóng
        你	nǐ
        佢	qú
        佣	yōng yòng
        佤	wǎ
        佥	qiān
        佧	kǎ
        佩	pèi
        佫	hè
        佬	lǎo
        佯	yáng
        佰	bǎi
        佳	jiā
        佴	èr nài
        併	bìng
        佶	jí
        佸	huó
        佹	guǐ
        佺	quán
        佻	tiāo
        佼	jiǎo
        佽	cì
        佾	yì
        使	shǐ
        侁	shēn
        侂	tuō
        侃	kǎn
        侄	zhí
        來	lái
        侈	chǐ
        侉	kuǎ
        例	lì
        侍	shì
        侏	zhū
        侑	yòu
        侔	móu
        侖	lún
        侗	dòng tóng tǒng
        侘	chà
        供	gōng gòng
        侜	zhōu
        依	yī
        侠	xiá
        侣	lǚ
        侥	jiǎo yáo
        侦	zhēn
        侧	cè zè zhāi
        侨	qiáo
        侩	kuài
        侪	chái
        侬	nóng
        侮	wǔ
        侯	hóu hòu
        侴	chǒu
        侵	qīn
        侶	lǚ
        侷	jú
        侹	tǐng
        侻	tuì tuō
        便	biàn pián
        俁	yǔ
        係	xì
        促	cù
        俄	é
        俅	qiú
        俊	jùn
        俍	liáng
        俎	zǔ
        俏	qiào
        俐	lì
        俑	yǒng
        俓	jìng
        俔	qiàn
        俗	sú
        俘	fú
        俙	xī
        俚	lǐ
        俛	fǔ miǎn
        俜	pīng
        保	bǎo
        俞	yú shù
        俟	qí sì
        俠	xiá
        信	xìn
        俣	yǔ
        俤	dì
        俥	chē
        俦	chóu
        俨	yǎn
        俩	liǎ liǎng
        俪	lì
        俫	lái
        俬	sī
        俭	jiǎn
        修	xiū
        俯	fǔ
        俱	jù jū
        俳	pái
        俵	biào
        俶	chù tì
        俸	fèng
        俺	ǎn
        俻	bèi
        俾	bǐ bì
        倀	chāng
        倂	bìng
        倅	cuì
        倆	liǎ liǎng
        倈	lái
        倉	cāng
        個	gè ge gě
        倌	guān
        倍	bèi
        倏	shū
        倐	shū
        們	men
        倒	dào dǎo
        倓	tán
        倔	jué juè
        倕	chuí
        倖	xìng
        倘	tǎng cháng
        候	hou hòu
        倚	yǐ
        倜	tì
        倞	jìng liàng
        借	jiè
        倡	chàng
        倢	jié
        倣	fǎng
        倥	kōng kǒng
        倦	juàn
        倧	zōng
        倨	jù
        倩	qiàn
        倪	ní
        倫	lún
        倬	zhuō
        倭	wō
        倮	luǒ
        倲	dōng
        倳	zì
        倴	bèn
        倷	nǎi
        倸	cǎi
        债	zhài
        倻	yē
        值	zhí
        倾	qīng
        偁	chēng
        偃	yǎn
        假	jiǎ jià
        偈	jì jié
        偉	wěi
        偊	yǔ
        偌	ruò
        偎	wēi
        偏	piān
        偑	fēng
        偓	wò
        偕	xié
        做	zuò
        停	tíng
        偡	zhàn
        偢	chǒu qiào
        健	jiàn
        偩	fù
        偪	bī
        偬	zǒng
        偭	miǎn
        偰	xiè
        偲	cāi sī
        側	cè
        偵	zhēn
        偶	ǒu
        偷	tōu
        偺	zá zán zan
        偻	lóu lǚ
        偽	wěi
        偾	fèn
        偿	cháng
        傀	guī kuǐ
        傃	sù
        傅	fu fù
        傈	lì
        傉	nù
        傌	mà
        傍	bàng
        傎	diān
        傑	jié
        傒	xī
        傕	jué
        傖	cāng chen
        傘	sǎn
        備	bèi
        傚	xiào
        傜	yáo
        傢	jiā
        傣	dǎi
        傤	zài
        傥	tǎng
        傧	bīn
        储	chǔ
        傩	nuó
        傪	cān
        催	cuī
        傭	yōng
        傯	zǒng
        傱	sǒng
        傲	ào
        傳	chuán zhuàn
        傴	yǔ
        債	zhài
        傷	shāng
        傺	chì
        傻	shǎ
        傾	qīng
        僀	dì
        僂	lóu lǚ
        僄	piào
        僅	jǐn jìn
        僆	liàn
        僇	lù
        僉	qiān
        僊	xiān
        働	dòng
        僎	zhuàn
        像	xiàng
        僑	qiáo
        僓	tuǐ
        僔	zǔn
        僕	pú
        僖	xī
        僗	láo
        僚	liáo
        僝	chán
        僞	wěi
        僡	huì
        僢	chuǎn
        僤	dàn
        僥	jiǎo yáo
        僦	jiù
        僧	sēng
        僨	fèn
        僩	xiàn
        僬	jiāo
        僭	jiàn
        僮	tóng zhuàng
        僰	bó
        僱	gù
        僳	sù
        僴	xiàn
        僵	jiāng
        僶	mǐn
        價	jià jie
        僻	pì
        僽	zhòu
        僾	ài
        儀	yí
        儁	jùn
        儂	nóng
        億	yì
        儅	dàng
        儆	jǐng
        儇	xuān
        儈	kuài
        儉	jiǎn
        儋	dān
        儍	shǎ
        儎	zài
        儐	bīn
        儒	rú
        儓	tái
        儔	chóu
        儕	chái
        儖	lán
        儗	nǐ
        儘	jǐn
        償	cháng
        儡	lěi
        儢	lǚ
        儣	kuǎng
        儥	yù
        儦	biāo
        儩	sì
        優	yōu
        儭	chèn
        儰	wěi
        儱	lǒng
        儲	chǔ
        儳	chán
        儴	ráng
        儵	shū
        儷	lì
        儸	luó
        儹	zǎn
        儺	nuó
        儻	tǎng
        儼	yǎn
        儽	léi
        儿	r ér
        兀	wù wū
        允	yǔn
        元	yuán
        兄	xiōng xiong
        充	chōng
        兆	zhào
        兇	xiōng
        先	xiān
        光	guāng
        克	kè
        兌	duì
        免	miǎn
        兎	tù
        兑	duì
        兒	r ér ní
        兔	tù
        兕	sì
        兖	yǎn
        兗	yǎn
        党	dǎng
        兜	dōu
        兢	jīng
        入	rù
        內	nèi
        全	quán
        兩	liǎng
        八	bā bá
        公	gōng
        六	liù lù
        兮	xī
        兰	lán
        共	gòng
        关	guān
        兴	xìng xīng
        兵	bīng
        其	qí jī
        具	jù ju
        典	diǎn
        兹	zī cí
        养	yǎng
        兼	jiān
        兽	shòu
        冀	jì
        冁	chǎn
        冄	rǎn
        内	nèi
        冇	mǎo
        冈	gāng
        冉	rǎn
        冊	cè
        册	cè
        再	zài
        冏	jiǒng
        冑	zhòu
        冒	mào mò
        冓	gòu
        冔	xǔ
        冕	miǎn
        冗	rǒng
        写	xiě xiè
        军	jūn
        农	nóng
        冠	guān guàn
        冢	zhǒng
        冤	yuān
        冥	míng
        冪	mì
        冬	dōng
        冮	gāng
        冯	féng píng
        冰	bīng
        冱	hù
        冲	chōng chòng
        决	jué
        况	kuàng
        冶	yě
        冷	lěng
        冻	dòng
        冼	xiǎn
        冽	liè
        净	jìng
        凃	tú
        凄	qī
        准	zhǔn
        凇	sōng
        凈	jìng
        凉	liáng liàng
        凊	qìng
        凋	diāo
        凌	líng
        凍	dòng
        减	jiǎn
        凑	còu
        凓	lì
        凔	chuàng
        凘	sī
        凙	duó
        凛	lǐn
        凜	lǐn
        凝	níng
        凟	dú
        几	jǐ jī
        凡	fán
        凢	fán
        凤	fèng
        処	chǔ chù
        凫	fú
        凭	píng
        凯	kǎi
        凰	huáng
        凱	kǎi
        凳	dèng
        凴	píng
        凶	xiōng
        凷	kuài
        凸	tū
        凹	āo wā
        出	chū
        击	jī
        凼	dàng
        函	hán
        凿	záo zuò
        刀	dāo
        刁	diāo
        刃	rèn
        刄	rèn
        分	fēn fèn fen
        切	qiè qiē
        刈	yì
        刊	kān
        刌	cǔn
        刍	chú
        刎	wěn
        刑	xíng
        划	huà huá huai
        刓	wán
        刖	yuè
        列	liè
        刘	liú
        则	zé
        刚	gāng
        创	chuàng chuāng
        刜	fú
        初	chū
        删	shān
        判	pàn
        別	bié biè
        刦	jié
        刧	jié
        刨	páo bào
        利	lì li
        刪	shān
        别	bié biè
        刬	chǎn chàn
        刭	jǐng
        刮	guā
        到	dào dao
        刲	kuī
        刳	kū
        刴	duò
        刵	èr
        制	zhì
        刷	shuā shuà
        券	quàn xuàn
        刹	shā chà
        刺	cì cī
        刻	kè
        刼	jié
        刽	guì
        刾	cì
        刿	guì
        剀	kǎi
        剁	duò
        剂	jì
        剃	tì
        剄	jǐng
        剅	lóu
        則	zé
        剉	cuò
        削	xuē xiāo
        剋	kēi kè
        剌	lá là
        前	qián
        剎	shā chà
        剏	chuàng
        剐	guǎ
        剑	jiàn
        剒	cuò
        剔	tī
        剕	fèi
        剖	pōu pǒ
        剗	chǎn chàn
        剙	chuàng
        剚	zì
        剛	gāng
        剜	wān
        剝	bō
        剞	jī
        剟	duō
        剠	qíng
        剡	shàn yǎn
        剥	bō bāo
        剧	jù
        剨	huō
        剩	shèng
        剪	jiǎn
        剮	guǎ
        副	fù
        割	gē
        剴	kǎi
        創	chuàng chuāng
        剷	chǎn
        剸	tuán
        剺	lí
        剽	piāo piào
        剾	kōu
        剿	jiǎo chāo
        劀	guā
        劁	qiāo
        劂	jué
        劃	huà huá huai
        劄	zhā zhá
        劇	jù
        劈	pī pǐ
        劉	liú
        劊	guì
        劌	guì
        劍	jiàn
        劏	tāng
        劐	huō
        劑	jì
        劓	yì
        劔	jiàn
        劗	jiǎn
        劘	mó
        劙	lí
        劚	zhǔ
        力	lì li
        劝	quàn
        办	bàn
        功	gōng
        加	jiā
        务	wu wù
        劢	mài
        劣	liè
        劤	jìn
        动	dòng
        助	zhù
        努	nǔ
        劫	jié
        劬	qú
        劭	shào
        励	lì
        劲	jìn jìng
        劳	láo
        効	xiào
        劻	kuāng
        劼	jié
        劾	hé
        势	shì shi
        勁	jìn jìng
        勃	bó
        勅	chì
        勇	yǒng
        勉	miǎn
        勋	xūn
        勍	qíng
        勐	měng
        勑	chì
        勒	lēi lè
        勔	miǎn
        動	dòng
        勖	xù
        勗	xù
        勘	kān
        務	wu wù
        勚	yì
        勛	xūn
        勝	shèng
        勞	láo
        募	mù
        勠	lù
        勢	shì shi
        勣	jī
        勤	qín
        勥	jiàng
        勦	chāo jiǎo
        勩	yì
        勰	xié
        勱	mài
        勳	xūn
        勴	lǜ
        勵	lì
        勷	ráng
        勸	quàn
        勺	sháo
        勻	yún
        勼	jiū
        勾	gōu gòu
        勿	wù
        匀	yún
        匄	gài
        包	bāo
        匆	cōng
        匈	xiōng
        匉	pēng
        匊	jū
        匋	táo
        匍	pú
        匏	páo
        匐	fú
        匕	bǐ
        化	huà huā
        北	běi
        匙	shi chí
        匜	yí
        匝	zā
        匠	jiang jiàng
        匡	kuāng
        匣	xiá
        匦	guǐ
        匪	fěi
        匭	guǐ
        匮	kuì
        匯	huì
        匰	dān
        匱	guì
        匲	lián
        匳	lián
        匵	dú
        匹	pǐ
        区	qū ōu
        医	yī
        匼	kē
        匾	biǎn
        匿	nì
        區	qū ōu
        十	shí
        千	qiān
        卅	sà
        升	shēng
        午	wǔ wu
        卉	huì
        半	bàn
        卋	shì
        卌	xì
        华	huá huà
        协	xié
        卑	bēi
        卒	zú cù
        卓	zhuō zhuó
        協	xié
        单	dān chán shàn
        卖	mài mai
        南	nán nā
        博	bó
        卜	bo bǔ
        卝	kuàng
        卞	biàn
        卟	bǔ
        占	zhàn zhān
        卡	kǎ qiǎ
        卢	lú
        卣	yǒu
        卤	lǔ
        卦	guà
        卧	wò
        卨	xiè
        卫	wèi
        卬	áng
        卮	zhī
        卯	mǎo
        印	yìn
        危	wēi
        卲	shào
        即	jí
        却	què
        卵	luǎn
        卷	juǎn juàn
        卸	xiè
        卹	xù
        卺	jǐn
        卻	què
        卼	wù
        卽	jí
        卿	qīng
        厂	chǎng ān
        厄	è
        厅	tīng
        历	lì
        厉	lì
        压	yā yà
        厌	yàn
        厍	shè
        厐	páng
        厓	yá
        厔	zhì
        厕	cè si
        厖	páng máng
        厘	lí
        厙	shè
        厚	hòu
        厛	tīng
        厝	cuò
        原	yuán
        厠	cè
        厢	xiāng
        厣	yǎn
        厤	lì
        厥	jué
        厦	shà xià
        厨	chú
        厩	jiù
        厪	jǐn
        厫	áo
        厭	yàn
        厮	sī
        厰	chǎng
        厱	lán
        厲	lì
        厴	yǎn
        厶	sī
        去	qù
        厾	dū
        县	xiàn
        叁	sān
        参	cān shēn cēn
        參	cān shēn cēn
        叄	cān
        叆	ài
        叇	dài
        又	yòu
        叉	chā chá chǎ chà
        及	jí
        友	you yǒu
        双	shuāng
        反	fǎn
        収	shōu
        发	fā fa fà
        叔	shū shu
        叕	zhuó
        取	qǔ
        受	shòu
        变	biàn
        叙	xù
        叚	xiá jiǎ
        叛	pàn
        叜	sǒu
        叟	sǒu
        叠	dié
        叡	ruì
        叢	cóng
        口	kǒu kou
        古	gǔ
        句	jù gōu gòu
        另	lìng
        叨	dāo dáo tāo
        叩	kòu
        只	zhǐ zhī
        叫	jiào
        召	zhào shào
        叭	ba bā
        叮	dīng
        可	kě kè
        台	tái tāi
        叱	chì
        史	shǐ
        右	yòu
        叵	pǒ
        叶	yè xié
        号	hào hao háo
        司	sī
        叹	tàn
        叻	lè
        叼	diāo
        叽	jī
        吁	xū yù yū
        吃	chī
        各	gè gě
        吆	yāo
        合	hé gě
        吉	jí
        吊	diào
        吋	cùn yīng
        同	tóng tong tòng
        名	míng
        后	hòu
        吏	lì
        吐	tǔ tù
        向	xiàng
        吒	zhā zhà
        吓	xià hè
        吕	lǚ
        吖	yā ā
        吗	ma má mǎ
        吚	yī
        君	jūn
        吝	lìn
        吞	tūn
        吟	yín
        吠	fèi
        吡	bǐ pǐ
        吢	qìn
        吣	qìn
        吥	bù
        否	fǒu pǐ
        吧	ba bā
        吨	dūn
        吩	fēn
        吪	é
        含	hán
        听	tīng ting
        吭	kēng háng
        吮	shǔn
        启	qǐ
        吰	hóng
        吱	zhī zī
        吲	yǐn
        吳	wú
        吴	wú
        吵	chǎo chāo
        吶	ne nà
        吸	xī
        吹	chuī
        吻	wěn
        吼	hǒu
        吽	hōng
        吾	wú
        呀	ya yā
        呂	lǚ
        呃	è e
        呆	dāi ái
        呇	qǐ mèn
        呈	chéng
        告	gào
        呋	fū
        呌	jiào
        呎	chǐ yīng
        呐	ne nà na nè
        呒	wǔ ḿ
        呓	yì
        呔	dāi tǎi
        呕	ǒu òu
        呖	lì
        呗	bei bài
        员	yuán yùn yún
        呙	guō
        呛	qiāng qiàng
        呜	wū
        呝	è
        呢	ne ní
        呣	ḿ m̀
        呤	lìng
        呦	yōu
        周	zhōu
        呪	zhòu
        呰	zǐ
        呱	gū guā guǎ
        呲	cī zī
        味	wèi
        呵	ā hē á à a kē
        呶	náo nǔ
        呷	gā xiā
        呸	pēi
        呻	shēn
        呼	hū hu
        命	mìng
        咀	jǔ zuǐ
        咂	zā
        咄	duō
        咆	páo
        咇	bié bì
        咉	yāng
        咋	zǎ zé zhā
        和	hé huo he hè hú huó huò
        咍	hāi
        咎	jiù
        咏	yǒng
        咐	fu fù
        咑	dā
        咒	zhòu
        咔	kā kǎ
        咕	gu gū
        咖	kā gā
        咙	lóng
        咚	dōng
        咛	níng
        咝	sī
        咡	èr
        咣	guāng
        咤	zhà
        咥	xì
        咦	yí
        咧	lie liě liē
        咨	zī
        咩	miē
        咪	mī mǐ
        咫	zhǐ
        咬	yǎo
        咭	jī
        咮	zhòu
        咯	gē kǎ lo luò
        咱	zán zan zá
        咲	xiào
        咳	hāi ké
        咴	huī
        咵	kuǎ
        咷	táo
        咸	xián
        咺	xuǎn xuān
        咻	xiū
        咼	guō
        咽	yàn yè yān
        咿	yī
        哀	āi
        品	pǐn
        哂	shěn
        哃	tóng
        哄	hōng hǒng hòng
        哅	xiōng
        哆	duō
        哇	wa wā
        哈	hā hǎ hà
        哉	zāi
        哌	pài
        响	xiǎng
        哎	āi
        哏	gén
        哐	kuāng
        哑	yǎ yā
        哒	dá dā
        哓	xiāo
        哔	bì
        哕	huì yuě
        哗	huā huá
        哙	kuài
        哚	duǒ
        哜	jì
        哝	nóng
        哞	mōu
        哟	yō yo
        員	yuán
        哢	lòng
        哥	gē ge
        哦	ó ò é
        哧	chī
        哨	shào
        哩	li lī lǐ yīng
        哪	nǎ na né nǎi něi
        哭	kū
        哮	xiāo xiào
        哯	xiàn
        哱	bō
        哲	zhé
        哳	zhā
        哶	miē
        哺	bǔ
        哼	hēng hng
        哽	gěng
        哿	gě
        唁	yàn
        唄	bei
        唆	suō
        唇	chún
        唈	yì
        唉	āi ài
        唊	jiá
        唏	xī
        唐	táng
        唑	zuò
        唓	chē
        唔	wú ń ńg
        唗	dōu
        唙	dí
        唚	qìn
        唛	mà mài
        唝	gòng hǒng
        唠	láo lào
        唡	liǎng yīng
        唢	suǒ
        唣	zào
        唤	huàn huan
        唧	jī
        唪	fěng
        唫	jìn yín
        唬	hu hǔ xià
        售	shòu
        唯	wéi wěi
        唰	shuā
        唱	chàng
        唳	lì
        唵	ǎn
        唷	yō
        唸	niàn
        唻	lài
        唼	shà
        唾	tuò
        唿	hū
        啁	zhāo zhōu
        啃	kěn
        啄	zhuó
        商	shāng
        啈	hēng hèng
        啉	lín
        啊	a ā á ǎ à
        啎	wǔ
        問	wèn wen
        啐	cuì
        啓	qǐ
        啕	táo
        啖	dàn
        啗	dàn
        啙	zǐ
        啜	chuài chuò
        啞	yǎ yā
        啟	qǐ
        啡	fēi
        啢	liǎng yīng
        啣	xián
        啤	pí
        啥	shà shá
        啦	la lā
        啧	zé
        啪	pā
        啫	zhě
        啬	sè
        啭	zhuàn
        啮	niè
        啯	guō
        啰	luō luó luo
        啴	chǎn tān
        啵	bō bo
        啶	dìng
        啷	lāng
        啸	xiào
        啻	chì
        啼	tí
        啾	jiū
        喀	kā
        喁	yóng yú
        喂	wèi
        喃	nán
        善	shàn
        喆	zhé
        喇	lǎ lā lá
        喈	jiē
        喉	hóu
        喊	hǎn
        喋	dié zhá
        喌	zhōu
        喎	wāi
        喏	nuò rě
        喑	yīn
        喒	zá zán zan
        喓	yāo
        喔	ō wō ò
        喘	chuǎn
        喙	huì
        喚	huàn huan
        喜	xǐ
        喝	hē he hè
        喟	kuì
        喤	huáng
        喧	xuān
        喨	liàng
        喪	sàng sāng
        喫	chī
        喬	qiáo
        喭	yàn
        單	dān chán shàn
        喱	lí
        喲	yō yo
        喳	zhā chā
        喵	miāo
        喷	pēn pèn
        喹	kuí
        喻	yù
        喽	lou lóu
        喾	kù
        嗁	tí
        嗄	á shà
        嗅	xiù
        嗆	qiāng qiàng
        嗇	sè
        嗈	yōng
        嗉	sù
        嗊	hǒng
        嗌	ài yì
        嗍	suō
        嗎	ma má
        嗐	hài
        嗑	kē kè
        嗒	dā tà
        嗓	sǎng
        嗔	chēn
        嗖	sōu
        嗙	pǎng
        嗚	wū
        嗛	qiǎn
        嗜	shì
        嗝	gé
        嗞	zī
        嗟	jiē juē
        嗡	wēng
        嗣	sì
        嗤	chī
        嗥	háo
        嗦	suo suō
        嗨	hāi hēi
        嗩	suǒ
        嗪	qín
        嗫	niè
        嗬	hē
        嗯	ń ň ǹ ńg ňg ǹg
        嗲	diē diǎ
        嗳	āi ǎi ài
        嗵	tōng
        嗶	bì
        嗷	áo
        嗹	lián
        嗻	zhē zhè
        嗽	sou sòu
        嗾	sǒu
        嗿	tǎn
        嘀	dí dī
        嘁	qī
        嘄	jiāo
        嘅	kǎi
        嘆	tàn
        嘇	shān
        嘈	cáo
        嘉	jiā
        嘌	piào
        嘍	lou lóu
        嘎	gā gá gǎ
        嘏	gǔ jiǎ
        嘑	hū
        嘒	huì
        嘓	guō
        嘔	ǒu
        嘖	zé
        嘗	cháng
        嘘	xū shī
        嘚	dē dēi
        嘛	ma má
        嘜	mà
        嘞	lei
        嘟	dū
        嘡	tāng
        嘣	bēng
        嘤	yīng
        嘦	jiào
        嘧	mì
        嘩	huā huá
        嘪	mǎi
        嘬	chuài zuō
        嘭	pēng
        嘮	láo lào
        嘯	xiào
        嘰	jī
        嘱	zhǔ
        嘲	cháo zhāo
        嘳	kuì
        嘴	zuǐ
        嘵	xiāo
        嘶	sī
        嘸	fǔ wǔ ḿ
        嘹	liáo
        嘺	qiáo
        嘻	xī
        嘽	chǎn tān
        嘿	hēi mò
        噀	xùn
        噁	ě
        噂	zǔn
        噅	huī
        噆	zǎn
        噇	chuáng
        噉	dàn
        噌	cēng chēng
        噍	jiào
        噎	yē
        噏	xī
        噐	qì
        噑	háo
        噓	xū
        噔	dēng
        噗	pū
        噘	juē
        噙	qín
        噚	xún
        噜	lū
        噝	sī
        噞	yǎn
        噠	dā dá
        噢	ō
        噤	jìn
        噥	nóng
        噦	huì yuě
        器	qì
        噩	è
        噪	zào
        噫	yī
        噬	shì
        噭	jiào
        噯	āi ǎi ài
        噰	yōng
        噱	jué xué
        噲	kuài
        噴	pēn
        噶	gá
        噷	hm
        噸	dūn
        噹	dāng
        噻	sāi
        噼	pī
        噽	pǐ
        嚀	níng
        嚂	làn
        嚃	tā
        嚄	huō huò ǒ
        嚅	rú
        嚆	hāo
        嚇	xià hè
        嚈	yè
        嚌	jì
        嚍	jìn
        嚎	háo
        嚏	tì
        嚐	cháng
        嚓	cā chā
        嚕	lǔ
        嚙	niè
        嚚	yín
        嚛	hù
        嚜	me
        嚝	hōng
        嚠	liú
        嚣	xiāo áo
        嚥	yàn
        嚦	lì
        嚧	lú
        嚨	lóng
        嚩	mó
        嚪	dàn
        嚫	chèn
        嚬	pín
        嚭	pǐ
        嚮	xiàng
        嚯	huò
        嚱	xì
        嚲	duǒ
        嚳	kù
        嚴	yán
        嚶	yīng
        嚷	rǎng rāng
        嚸	diǎn
        嚻	xiāo
        嚼	jué jiáo jiào
        嚽	chuò
        嚾	huān
        嚿	huò
        囀	zhuàn
        囁	niè
        囂	xiāo
        囃	cà
        囅	chǎn
        囇	lì
        囈	yì
        囉	luō luó
        囊	náng nāng
        囋	zá
        囌	sū
        囍	xǐ
        囐	zá
        囑	zhǔ
        囒	lán
        囓	niè
        囔	nāng
        囕	lǎn
        囘	huí
        囚	qiú
        四	sì
        囝	jiǎn nān
        回	huí
        囟	xìn
        因	yīn
        囡	nān
        团	tuán
        囤	dùn tún
        囥	kàng
        囪	cōng
        囫	hú
        囬	huí
        园	yuán
        囮	é
        囯	guó
        困	kùn
        囱	cōng
        围	wéi
        囵	lún
        囷	qūn
        囹	líng
        固	gù
        国	guó
        图	tú
        囿	yòu
        圂	hùn
        圃	pǔ
        圄	yǔ
        圅	hán
        圆	yuán
        圇	lún
        圈	quān juàn juān
        圉	yǔ
        圊	qīng
        國	guó
        圌	chuán chuí
        圍	wéi
        圐	kū
        園	yuán
        圓	yuán
        圕	tú
        圖	tú
        團	tuán
        圙	lüè
        圜	huán yuán
        圝	luán
        圞	luán
        土	tǔ
        圢	tǐng
        圣	shèng
        在	zài
        圩	wéi xū
        圪	gē
        圫	yù tuō
        圬	wū
        圭	guī
        圮	pǐ
        圯	yí
        地	de dì
        圲	qiān
        圳	zhèn
        圹	kuàng
        场	chǎng cháng
        圻	qí yín
        圾	jī
        址	zhǐ
        坂	bǎn
        均	jūn
        坉	tún
        坊	fang fāng fáng
        坋	bèn fèn
        坌	bèn
        坍	tān
        坎	kǎn
        坏	huài pī
        坐	zuò
        坑	kēng
        坒	bì
        块	kuài
        坚	jiān
        坛	tán
        坜	lì
        坝	bà
        坞	wù
        坟	fén
        坠	zhuì
        坡	pō
        坢	bàn
        坤	kūn
        坥	qū
        坦	tǎn
        坨	tuó
        坩	gān
        坪	píng
        坫	diàn
        坬	guà wā
        坭	ní
        坯	pī
        坰	jiōng
        坳	ào
        坵	qiū
        坶	mǔ
        坷	kě kē jiōng
        坻	chí dǐ
        坼	chè
        坽	líng
        坿	fù
        垂	chuí
        垃	lā
        垄	lǒng
        垅	lǒng
        垆	lú
        垇	ào
        垈	dài
        型	xíng
        垌	dòng tóng
        垍	jì
        垎	hè
        垏	lǜ
        垒	lěi
        垓	gāi
        垕	hòu
        垙	guāng
        垚	yáo
        垛	duǒ duò
        垜	duǒ duò
        垝	guǐ
        垞	chá
        垟	yáng
        垠	yín
        垡	fá
        垢	gòu
        垣	yuán
        垤	dié
        垦	kěn
        垧	shǎng
        垩	è
        垫	diàn
        垭	yā
        垮	kuǎ
        垯	da
        垱	dàng
        垲	kǎi
        垴	nǎo
        垵	ǎn ān
        垷	xiàn
        垸	yuàn
        垺	fū fú
        垻	bà
        垽	yìn
        垾	hàn
        垿	xù
        埂	gěng
        埃	āi
        埆	què
        埇	yǒng
        埉	jiā
        埋	mái mán
        埌	làng
        城	chéng
        埏	shān
        埒	liè
        埔	bù pǔ
        埕	chéng
        埗	bù
        埘	shí
        埙	xūn
        埚	guō
        埜	yě
        埝	niàn
        域	yù
        埠	bù
        埡	yā
        埤	pí pì
        埨	lǔn
        埪	kōng
        埫	chǒng tǎng
        埬	dōng
        埭	dài
        埯	ǎn
        埰	cài
        埳	kǎn
        埴	zhí
        埵	duǒ
        執	zhí
        埸	yì
        培	péi
        基	jī
        埻	zhǔn
        埼	qí
        埽	sào
        堀	kū
        堂	táng tang
        堃	kūn
        堄	nì
        堅	jiān
        堆	duī zuī
        堇	jǐn
        堈	gāng
        堉	yù
        堊	è
        堋	péng
        堌	gù
        堍	tù
        堎	lèng
        堐	yá
        堑	qiàn
        堕	duò huī
        堖	nǎo
        堘	chéng
        堙	yīn
        堚	hún
        堝	guō
        堞	dié
        堠	hòu
        堡	bǎo bǔ pù
        堤	dī tí
        堦	jiē
        堧	ruán
        堨	yè è
        堩	gèng
        堪	kān
        堯	yáo
        堰	yàn
        報	bào
        堲	cí jí
        場	chǎng cháng
        堵	dǔ
        堶	tuó
        堼	hèng
        堽	gāng
        堾	chūn
        堿	jiǎn
        塃	huāng
        塄	léng
        塅	duàn
        塆	wān
        塈	jì
        塊	kuài
        塋	yíng
        塌	tā
        塍	chéng
        塏	kǎi
        塑	sù
        塒	shí
        塔	tǎ da
        塕	wěng
        塗	tú
        塘	táng
        塙	què
        塚	zhǒng
        塜	zhǒng
        塝	bàng
        塞	sāi sè sài
        塢	wù
        塤	xūn
        塥	gé
        塨	gōng
        填	tián
        塬	yuán
        塮	xiè
        塱	lǎng
        塲	cháng chǎng
        塵	chén
        塸	ōu
        塹	qiàn
        塼	zhuān
        塽	shuǎng
        塾	shú
        塿	lǒu
        墀	chí
        墁	màn
        境	jìng
        墅	shù
        墆	zhì
        墈	kàn
        墉	yōng
        墊	diàn
        墋	chěn
        墏	qiǎng
        墐	jìn
        墒	shāng
        墓	mù
        墕	yàn yān
        墖	tǎ
        墘	qián
        墙	qiáng
        墚	liáng
        墜	zhuì
        墝	qiāo
        增	zēng
        墟	xū
        墠	shàn
        墡	shàn
        墢	bá
        墣	pú
        墦	fán
        墧	què
        墨	mò
        墩	dūn
        墬	dì
        墮	duò
        墰	tán
        墳	fén
        墶	da
        墷	yè
        墻	qiáng
        墼	jī
        墾	kěn
        墿	yì
        壁	bì
        壄	yě
        壅	yōng
        壇	tán
        壈	lǎn
        壋	dàng
        壍	qiàn
        壎	xūn
        壏	xiàn
        壐	xǐ
        壑	hè
        壒	ài
        壓	yā yà
        壔	dǎo
        壕	háo
        壖	ruán
        壗	jìn
        壘	lěi
        壙	kuàng
        壚	lú
        壛	yán
        壜	tán
        壝	wěi
        壞	huài
        壟	lǒng
        壠	lǒng
        壢	lì
        壣	lín
        壤	rǎng
        壧	yán
        壩	bà
        壪	wān
        士	shì shi
        壬	rén
        壮	zhuàng
        壯	zhuàng
        声	shēng sheng
        壳	ké qiào
        壶	hú
        壸	kǔn
        壹	yī
        壺	hú
        壻	xù
        壼	kǔn
        壽	shòu
        夀	shòu
        处	chù chǔ chu
        备	bèi
        复	fù
        夏	xià
        夐	xiòng
        夒	náo
        夔	kuí
        夕	xī
        外	wài
        夙	sù
        多	duō
        夜	yè
        够	gòu
        夠	gòu
        夢	mèng
        夤	yín
        夥	huǒ
        大	dà dài
        天	tiān tian
        太	tài tai
        夫	fu fū fú
        夬	guài
        夭	yāo
        央	yāng
        夯	hāng bèn
        失	shī
        头	tóu tou
        夷	yí
        夸	kuā
        夹	jiā jiá gā
        夺	duó
        夼	kuǎng
        夾	jiā jiá gā
        夿	bā
        奀	ēn
        奁	lián
        奂	huàn
        奄	yǎn
        奅	pào
        奇	qí jī
        奈	nài
        奉	fèng
        奋	fèn
        奎	kuí
        奏	zòu
        奐	huàn
        契	qì xiè
        奓	zhā zhà
        奔	bēn bèn
        奕	yì
        奖	jiǎng
        套	tào
        奘	zàng zhuǎng
        奚	xī
        奠	diàn
        奡	ào
        奢	shē
        奤	hǎ tǎi
        奥	ào
        奧	ào
        奨	jiǎng
        奩	lián
        奪	duó
        奫	yūn
        奬	jiǎng
        奭	shì
        奮	fèn
        奯	huò
        奰	bì
        奲	duǒ
        女	nǚ nü
        奴	nú
        奶	nǎi nai
        奸	jiān
        她	tā
        奼	chà
        好	hǎo hāo hào
        妁	shuò
        如	rú
        妃	fēi
        妄	wàng
        妆	zhuāng
        妇	fù fu
        妈	mā ma
        妊	rèn
        妍	yán
        妒	dù
        妓	jì
        妖	yāo
        妗	jìn
        妘	yún
        妙	miào
        妝	zhuāng
        妞	niū
        妣	bǐ
        妤	yú
        妥	tuǒ
        妧	wàn yuán
        妨	fáng fāng
        妩	wǔ
        妪	yù
        妫	guī
        妬	dù
        妭	bá
        妮	nī
        妯	zhóu
        妲	dá
        妹	mèi mei
        妺	mò
        妻	qī qì
        妾	qiè
        姁	xǔ
        姆	mǔ
        姈	líng
        姊	zǐ
        始	shǐ
        姍	shān
        姐	jie jiě
        姑	gū gu
        姒	sì
        姓	xìng
        委	wěi wēi
        姗	shān
        姘	pīn
        姙	rèn
        姚	yáo
        姜	jiāng
        姝	shū
        姞	jí
        姣	jiāo
        姤	gòu
        姥	lǎo mǔ
        姦	jiān
        姨	yí
        姪	zhí
        姬	jī
        姮	héng
        姱	kuā
        姶	è
        姸	yán
        姹	chà
        姻	yīn
        姽	guǐ
        姿	zī
        娀	sōng
        威	wēi
        娃	wá wa
        娄	lóu
        娅	yà
        娆	ráo rǎo
        娇	jiāo
        娈	luán
        娉	pīng
        娌	lǐ
        娑	suō
        娒	méi
        娓	wěi
        娖	chuò
        娘	niang niáng
        娙	xíng
        娛	yú
        娜	nà nuó
        娟	juān
        娠	shēn
        娣	dì
        娥	é
        娩	miǎn wǎn
        娬	wǔ
        娭	āi xī
        娱	yú
        娲	wā
        娴	xián
        娵	jū
        娶	qǔ
        娼	chāng
        娿	ē
        婀	ē
        婁	lóu
        婆	pó po
        婉	wǎn
        婊	biǎo
        婌	shú
        婍	qǐ
        婕	jié
        婗	ní
        婘	quán
        婚	hūn
        婞	xìng
        婠	wān
        婡	lái
        婢	bì
        婣	yīn
        婤	chōu zhōu
        婦	fù fu
        婧	jìng
        婪	lán
        婫	kūn
        婬	yín
        婭	yà
        婳	huà
        婴	yīng
        婵	chán
        婶	shěn shen
        婷	tíng
        婸	dàng
        婺	wù
        婻	nàn
        婼	chuò ruò
        婾	tōu
        婿	xù
        媁	wéi
        媂	dì
        媄	měi
        媆	ruǎn
        媈	huī
        媒	méi
        媓	huáng
        媕	ān
        媖	yīng
        媚	mèi
        媛	yuàn yuán
        媜	zhēng
        媞	shì
        媟	xiè
        媢	mào
        媧	wā
        媪	ǎo
        媭	xū
        媯	guī
        媰	chú
        媱	yáo
        媲	pì
        媳	xí
        媵	yìng
        媸	chī
        媼	ǎo
        媽	mā ma
        媾	gòu
        媿	kuì
        嫁	jià
        嫂	sǎo sao
        嫄	yuán
        嫈	yīng
        嫉	jí
        嫋	niǎo
        嫌	xián
        嫏	láng
        嫒	ài
        嫔	pín
        嫕	yì
        嫖	piáo
        嫗	yù
        嫘	léi
        嫚	mān màn
        嫛	yī
        嫜	zhāng
        嫠	lí
        嫡	dí
        嫢	guī
        嫣	yān
        嫥	zhuān
        嫦	cháng
        嫧	zé
        嫩	nèn
        嫪	lào
        嫫	mó
        嫭	hù
        嫱	qiáng
        嫳	piè
        嫵	wǔ
        嫺	xián
        嫻	xián
        嫽	liáo
        嫿	huà
        嬀	guī
        嬃	xū
        嬅	huà
        嬇	kuì
        嬈	ráo rǎo
        嬉	xī
        嬋	chán
        嬌	jiāo
        嬎	fàn
        嬐	xiān
        嬒	huì
        嬖	bì
        嬗	shàn
        嬙	qiáng
        嬛	huán xuān
        嬝	niǎo
        嬡	ài
        嬣	níng
        嬤	mā
        嬥	tiǎo
        嬦	chóu
        嬪	pín
        嬬	rú
        嬭	nǎi
        嬮	yān
        嬰	yīng
        嬲	niǎo
        嬴	yíng
        嬷	mā mó
        嬸	shěn shen
        嬻	dú
        嬾	lǎn
        嬿	yàn
        孀	shuāng
        孃	niáng
        孄	lǎn
        孅	qiān xiān
        孆	yīng
        孇	shuāng
        孋	lí
        孌	luán
        孎	zhú
        子	zi zǐ
        孑	jié
        孓	jué
        孔	kǒng
        孕	yùn
        孖	mā zī
        字	zì zi
        存	cún
        孙	sūn
        孚	fú
        孛	bèi bó
        孜	zī
        孝	xiào
        孟	mèng
        孢	bāo
        季	jì
        孤	gū
        孥	nú
        学	xué
        孩	hái
        孪	luán
        孫	sūn
        孬	nāo
        孰	shú
        孱	càn chán
        孲	yā
        孳	zī
        孵	fū
        學	xué
        孺	rú
        孻	nái
        孼	niè
        孽	niè
        孾	yīng
        孿	luán
        宁	níng nìng
        宂	rǒng
        它	tā
        宄	guǐ
        宅	zhái
        宇	yǔ
        守	shǒu
        安	ān
        宋	sòng
        完	wán
        宏	hóng
        宓	mì fú
        宕	dàng
        宗	zōng zong
        官	guān
        宙	zhòu
        定	dìng
        宛	wǎn
        宜	yi yí
        宝	bǎo
        实	shí shi
        宠	chǒng
        审	shěn
        客	kè
        宣	xuān
        室	shì
        宥	yòu
        宦	huàn
        宧	yí
        宪	xiàn
        宫	gōng
        宬	chéng
        宭	qún
        宮	gōng
        宰	zǎi
        害	hài hai
        宴	yàn
        宵	xiāo
        家	jiā jia jie
        宸	chén
        容	róng
        宽	kuān
        宾	bīn
        宿	sù xiǔ xiù
        寀	cǎi cài
        寁	zǎn
        寂	jì
        寃	yuān
        寄	jì
        寅	yín
        密	mì
        寇	kòu
        富	fù
        寐	mèi
        寒	hán
        寓	yù
        寔	shí
        寖	jìn
        寘	zhì
        寛	kuān
        寝	qǐn
        寞	mò
        察	chá
        寠	jù
        寡	guǎ
        寢	qǐn
        寤	wù
        寥	liáo
        實	shí shi
        寧	níng nìng
        寨	zhài
        審	shěn
        寪	wěi
        寫	xiě xiè
        寬	kuān
        寮	liáo
        寯	jùn
        寰	huán
        寱	yì
        寳	bǎo
        寵	chǒng
        寶	bǎo
        寷	fēng
        寸	cùn cun
        对	duì
        寺	sì
        寻	xún xín
        导	dǎo
        寿	shòu
        封	fēng
        射	shè
        尅	kè kēi
        将	jiāng jiàng qiāng
        將	jiāng jiàng qiāng
        專	zhuān
        尉	wèi yù
        尊	zūn
        尋	xún xín
        對	duì
        導	dǎo
        小	xiǎo
        少	shǎo shao shào
        尔	ěr
        尕	gǎ
        尖	jiān
        尗	shū
        尘	chén
        尚	shàng shang
        尜	gá
        尝	cháng
        尟	xiǎn
        尠	xiǎn
        尢	yóu wāng
        尤	yóu
        尥	liào
        尧	yáo
        尨	máng méng
        尪	wāng
        尬	gà
        就	jiù
        尲	gān
        尴	gān
        尵	tuí
        尷	gān
        尸	shī
        尹	yǐn
        尺	chǐ chě
        尻	kāo
        尼	ní
        尽	jǐn jìn
        尾	wěi yǐ
        尿	niào suī
        局	jú
        屁	pì
        层	céng
        屃	xì
        屄	bī
        居	jū
        屆	jiè
        屈	qū qu
        屉	ti tì
        届	jiè
        屋	wū
        屌	diǎo
        屍	shī
        屎	shǐ
        屏	píng bǐng
        屐	jī
        屑	xiè
        屓	xiè
        展	zhǎn zhan
        屙	ē
        屜	ti tì
        属	shǔ zhǔ
        屟	xiè
        屠	tú
        屡	lǚ
        屢	lǚ
        屣	xǐ
        層	céng
        履	lǚ
        屦	jù
        屧	xiè
        屨	jù
        屩	juē
        屬	shǔ zhǔ
        屭	xì
        屯	tún zhūn
        山	shān
        屹	yì gē
        屺	qǐ
        屼	wù
        屾	shēn
        屿	yǔ
        岁	suì
        岂	qǐ
        岈	yá
        岊	jié
        岌	jí
        岍	qiān
        岐	qí
        岑	cén
        岔	chà
        岖	qū
        岗	gǎng gāng
        岘	xiàn
        岙	ào
        岚	lán
        岛	dǎo
        岜	bā
        岞	zuò
        岠	jù
        岡	gāng
        岢	kě
        岣	gǒu
        岧	tiáo
        岨	qū jū
        岩	yán
        岫	xiù
        岬	jiǎ
        岭	lǐng
        岱	dài
        岳	yuè
        岵	hù
        岷	mín
        岸	àn
        岹	tiáo
        岽	dōng
        岾	hàn
        岿	kuī
        峁	mǎo
        峂	tóng
        峃	xué
        峄	yì
        峇	bā
        峋	xún
        峒	dòng tóng
        峕	shí
        峗	wéi
        峘	huán
        峙	zhì shì
        峛	lǐ liè
        峡	xiá
        峣	yáo
        峤	jiào qiáo
        峥	zhēng
        峦	luán
        峧	jiāo
        峨	é
        峩	é
        峪	yù
        峬	bū
        峭	qiào
        峯	fēng
        峰	fēng
        峱	náo
        峴	xiàn
        島	dǎo
        峻	jùn
        峽	xiá
        峿	yǔ wú
        崀	làng
        崁	kàn
        崂	láo
        崃	lái
        崄	xiǎn
        崆	kōng
        崇	chóng
        崌	jū
        崍	lái
        崎	qí
        崑	kūn
        崒	zú
        崔	cuī
        崕	yá
        崖	yá
        崗	gǎng gāng
        崙	lún
        崚	léng
        崛	jué
        崞	guō
        崟	yín
        崠	dōng
        崡	hán
        崢	zhēng
        崤	xiáo
        崦	yān
        崧	sōng
        崩	bēng
        崪	zú
        崬	dōng
        崭	zhǎn
        崮	gù
        崯	yín
        崱	zè
        崴	wǎi wēi
        崵	yáng
        崶	fēng
        崽	zǎi
        崾	yǎo yào
        崿	è
        嵁	kān
        嵅	hán
        嵇	jī
        嵊	shèng
        嵋	méi
        嵌	qiàn kàn
        嵎	yú
        嵐	lán
        嵒	yán
        嵖	chá
        嵗	suì
        嵘	róng
        嵚	qīn
        嵛	yú
        嵝	lǒu
        嵩	sōng
        嵫	zī
        嵬	wéi
        嵯	cuó
        嵲	niè
        嵴	jǐ jí
        嵷	sǒng
        嵸	zōng
        嵼	chǎn
        嵽	dié
        嵾	cēn
        嶁	lǒu
        嶂	zhàng
        嶄	zhǎn
        嶅	áo
        嶇	qū
        嶈	qiāng
        嶍	xí
        嶒	céng
        嶓	bō
        嶔	qīn
        嶕	jiāo
        嶗	láo
        嶙	lín
        嶝	dèng
        嶟	zūn
        嶠	jiào qiáo
        嶢	yáo
        嶤	yáo
        嶦	zhān shàn
        嶧	yì
        嶨	xué
        嶩	náo
        嶪	yè
        嶮	xiǎn
        嶰	xiè
        嶲	xī
        嶴	ào
        嶷	yí
        嶸	róng
        嶹	dǎo
        嶺	lǐng
        嶼	yǔ
        嶽	yuè
        巃	lóng
        巅	diān
        巆	róng
        巇	xī
        巉	chán
        巊	yǐng
        巋	kuī
        巍	wēi
        巎	náo
        巑	cuán
        巒	luán
        巔	diān
        巖	yán
        巗	yán
        巘	yǎn
        巚	yǎn
        川	chuān
        州	zhōu
        巠	jīng
        巡	xún
        巢	cháo
        工	gōng
        左	zuǒ
        巧	qiǎo
        巨	jù
        巩	gǒng
        巫	wū
        差	chà chā chāi cī chài
        巯	qiú
        巰	qiú
        己	jǐ
        已	yǐ sì
        巳	sì
        巴	ba bā
        巵	zhī
        巷	xiàng hàng
        巹	jǐn
        巽	xùn
        巾	jīn
        帀	zā
        币	bì
        市	shì fú
        布	bù
        帅	shuài
        帆	fān fán
        师	shī
        帊	pà
        帋	zhǐ
        希	xī
        帏	wéi
        帐	zhàng
        帑	tǎng
        帔	pèi
        帕	pà
        帖	tiē tiě tiè
        帘	lián
        帙	zhì
        帚	zhou zhǒu
        帛	bó
        帜	zhì
        帝	dì
        帡	píng
        帣	juǎn juàn
        帥	shuài
        带	dài
        帧	zhèng zhēn
        帨	shuì
        帩	qiào
        師	shī
        帬	qún
        席	xí
        帮	bāng
        帱	chóu dào
        帳	zhàng
        帴	sàn
        帵	wān
        帶	dài
        帷	wéi
        常	cháng
        帻	zé
        帼	guó
        帽	mào
        幀	zhèng
        幂	mì
        幃	wéi
        幄	wò
        幅	fú
        幈	píng
        幌	huǎng
        幎	mì
        幓	shān
        幔	màn
        幕	mù
        幖	biāo
        幗	guó
        幘	zé
        幛	zhàng
        幞	fú
        幟	zhì
        幠	hū
        幡	fān
        幢	chuáng zhuàng
        幣	bì
        幧	qiāo
        幩	fén
        幪	méng
        幫	bāng
        幬	chóu dào
        幮	chú
        幰	xiǎn
        幱	lán
        干	gàn gān
        平	píng
        年	nián
        并	bìng bīng
        幷	bìng
        幸	xìng
        幹	gàn
        幺	yāo
        幻	huàn
        幼	yòu
        幽	yōu
        幾	jǐ jī
        广	guǎng ān
        庀	pǐ
        庄	zhuāng
        庆	qìng
        庇	bì
        床	chuáng
        庋	guǐ
        序	xù
        庐	lú
        庑	wǔ
        库	kù
        应	yīng yìng ying
        底	dǐ de
        庖	páo
        店	diàn
        庙	miào
        庚	gēng
        府	fǔ
        庞	páng
        废	fèi
        庠	xiáng
        庤	zhì
        庥	xiū
        度	dù du duó
        座	zuò
        庪	guǐ
        庫	kù
        庭	tíng
        庯	bū
        庱	chěng
        庲	lái
        庳	bì
        庵	ān
        庶	shù
        康	kāng
        庸	yōng
        庹	tuǒ
        庼	qǐng
        庽	yù
        庾	yǔ
        廁	cè si
        廂	xiāng
        廄	jiù
        廆	guī wěi
        廈	shà xià
        廉	lián
        廊	láng
        廋	sōu
        廎	qǐng
        廐	jiù
        廑	jǐn qín
        廒	áo
        廓	kuò
        廔	lóu
        廕	yìn
        廖	liào
        廗	dài
        廙	yì
        廚	chú
        廛	chán
        廝	sī
        廞	xīn
        廟	miào
        廠	chǎng
        廡	wǔ
        廢	fèi
        廣	guǎng
        廥	kuài
        廧	qiáng
        廨	xiè
        廩	lǐn
        廪	lǐn
        廬	lú
        廮	yǐng
        廳	tīng
        廵	xún
        延	yán
        廷	tíng
        廸	dí
        廹	pǎi pò
        建	jiàn
        廻	huí
        廼	nǎi
        廿	niàn
        开	kāi
        弁	biàn
        异	yì
        弃	qì
        弄	nòng lòng
        弆	jǔ
        弇	yǎn
        弈	yì
        弊	bì
        弋	yì
        弌	yī
        弍	èr
        弎	sān
        式	shì shi
        弑	shì
        弒	shì
        弓	gōng
        弔	diào
        引	yǐn
        弗	fú
        弘	hóng
        弛	chí
        弟	dì di
        张	zhāng
        弢	tāo
        弥	mí
        弦	xián
        弧	hú
        弨	chāo
        弩	nǔ
        弪	jìng
        弭	mǐ
        弮	quān
        弯	wān
        弱	ruò
        弳	jìng
        張	zhāng
        弶	jiàng
        強	qiáng qiǎng jiàng
        弸	péng
        弹	dàn tán tan
        强	qiáng qiǎng jiàng
        弻	bì
        弼	bì
        彀	gòu
        彄	kōu
        彆	biè
        彈	dàn tán tan
        彉	guō
        彊	jiàng qiáng qiǎng
        彌	mí
        彍	guō
        彎	wān
        归	guī
        当	dāng dàng dang
        彔	lù
        录	lù
        彖	tuàn
        彗	huì
        彘	zhì
        彙	huì
        彜	yí
        彝	yí
        彞	yí
        彟	yuē
        彠	yuē
        形	xíng xing
        彤	tóng
        彥	yàn
        彦	yàn
        彧	yù
        彨	chī
        彩	cǎi cai
        彪	biāo
        彫	diāo
        彬	bīn
        彭	péng
        彰	zhāng
        影	yǐng
        彲	chī
        彳	chì
        彷	fǎng páng
        役	yì
        彻	chè
        彼	bǐ
        彿	fú
        往	wǎng wàng
        征	zhēng
        徂	cú
        径	jìng
        待	dài dāi
        徇	xùn
        很	hěn
        徉	yáng
        徊	huái huí
        律	lǜ
        後	hòu
        徐	xú
        徑	jìng
        徒	tú
        徕	lái lài
        得	de dé děi
        徘	pái
        徙	xǐ
        徛	jì
        徜	cháng
        從	cóng cōng
        徠	lái lài
        御	yù
        徧	biàn
        徨	huáng
        復	fù
        循	xún
        徬	páng
        徭	yáo
        微	wēi
        徯	xī
        徵	zhǐ zhēng
        德	dé
        徹	chè
        徼	jiǎo jiào
        徽	huī
        徿	lòng
        心	xīn xin
        必	bì
        忆	yì
        忉	dāo
        忌	jì
        忍	rěn
        忏	chàn
        忐	tǎn
        忑	tè
        忒	tè tuī tēi
        忓	gān
        忖	cǔn
        志	zhì
        忘	wàng wáng
        忙	máng
        忝	tiǎn
        忞	mín
        忠	zhōng
        忡	chōng
        忣	jí
        忤	wǔ
        忧	yōu
        忨	wàn
        忪	sōng zhōng
        快	kuài kuai
        忭	biàn
        忮	zhì
        忱	chén
        忳	tún
        念	niàn
        忷	xiōng
        忸	niǔ
        忺	xiān
        忻	xīn
        忼	kāng
        忽	hū
        忾	kài
        忿	fèn
        怀	huái
        态	tài
        怂	sǒng
        怃	wǔ
        怄	òu
        怅	chàng
        怆	chuàng
        怊	chāo
        怍	zuò
        怎	zěn
        怏	yàng
        怒	nù
        怔	zhēng zhèng
        怕	pà
        怖	bù
        怙	hù tiē
        怛	dá
        怜	lián
        思	sī si sāi
        怠	dài
        怡	yí
        急	jí
        怦	pēng
        性	xìng xing
        怨	yuàn yuan
        怩	ní
        怪	guài
        怫	fú
        怯	qiè
        怱	cōng
        怳	huǎng
        怵	chù
        怹	tān
        总	zǒng
        怼	duì
        怿	yì
        恁	nèn nín
        恂	xún
        恃	shì
        恆	héng
        恇	kuāng
        恉	zhǐ
        恋	liàn
        恍	huǎng
        恐	kǒng
        恒	héng
        恓	xī
        恔	jiǎo
        恕	shù
        恙	yàng
        恚	huì
        恝	jiá
        恟	xiōng
        恠	guài
        恢	huī
        恣	zì
        恤	xù
        恥	chǐ
        恧	nǜ
        恨	hèn
        恩	ēn
        恪	kè
        恫	dòng tōng
        恬	tián
        恭	gōng
        息	xi xī
        恰	qià
        恳	kěn
        恶	è wù ě wū
        恸	tòng
        恹	yān
        恺	kǎi
        恻	cè
        恼	nǎo
        恽	yùn
        恿	yǒng
        悂	pī
        悃	kǔn
        悄	qiāo qiǎo
        悅	yuè
        悆	yù
        悈	jiè
        悉	xī
        悌	tì
        悍	hàn
        悏	qiè
        悒	yì
        悔	huǐ
        悖	bèi
        悚	sǒng
        悛	quān
        悝	kuī lǐ
        悞	wù
        悟	wù
        悠	yōu
        悢	liàng
        患	huàn
        悤	cōng
        悦	yuè
        您	nín
        悫	què
        悬	xuán
        悭	qiān
        悮	wù
        悯	mǐn
        悰	cóng
        悱	fěi
        悲	bēi
        悳	dé
        悴	cuì
        悵	chàng
        悶	mèn mēn
        悸	jì
        悻	xìng
        悼	dào
        悽	qī
        悾	kōng
        惀	lún
        惄	nì
        情	qíng qing
        惆	chóu
        惇	dūn
        惊	jīng
        惋	wǎn
        惎	jì
        惑	huò huo
        惓	quán
        惔	tán
        惕	tì
        惘	wǎng
        惙	chuò
        惚	hū
        惛	hūn
        惜	xī
        惝	chǎng tǎng
        惟	wéi
        惠	huì
        惡	è wù ě wū
        惦	diàn
        惧	jù
        惨	cǎn
        惩	chéng
        惪	dé
        惫	bèi
        惬	qiè
        惭	cán
        惮	dàn
        惯	guàn
        惰	duò
        惱	nǎo
        惲	yùn
        想	xiǎng
        惴	zhuì
        惶	huáng
        惷	chǔn
        惸	qióng
        惹	rě
        惺	xīng
        惻	cè
        惼	biǎn
        惽	mǐn
        愀	qiǎo
        愁	chóu
        愃	xuān
        愆	qiān
        愇	wěi
        愈	yù
        愉	yú
        愊	bì
        愍	mǐn
        愎	bì
        意	yì yi
        愐	miǎn
        愒	kài
        愔	yīn
        愕	è
        愙	kè
        愚	yú
        愛	ài
        愜	qiè
        感	gǎn
        愠	yùn
        愣	lèng
        愤	fèn
        愦	kuì
        愧	kuì
        愨	què
        愩	gōng
        愫	sù
        愬	sù
        愭	qí
        愴	chuàng
        愷	kǎi
        愾	kài
        愿	yuàn
        慁	hùn
        慂	yǒng
        慄	lì
        慆	tāo
        慇	yīn
        慈	cí
        慊	qiàn qiè
        態	tài
        慌	huāng huang
        慍	yùn
        慎	shèn
        慐	gong
        慑	shè
        慓	piāo
        慕	mù
        慘	cǎn
        慙	cán
        慚	cán
        慜	mǐn
        慝	tè
        慟	tòng
        慠	ào
        慢	màn
        慣	guàn
        慤	què
        慥	zào
        慧	huì
        慨	kǎi
        慪	òu
        慫	sǒng
        慬	qín
        慭	yìn
        慮	lǜ
        慯	shāng
        慰	wèi
        慱	tuán
        慲	mán
        慳	qiān
        慴	shè
        慵	yōng
        慶	qìng
        慷	kāng
        慸	dì
        慹	zhí
        慺	lóu
        慼	qī
        慾	yù
        憂	yōu
        憃	chōng
        憇	qì
        憊	bèi
        憋	biē
        憍	jiāo
        憎	zēng
        憐	lián
        憑	píng
        憒	kuì
        憓	huì
        憔	qiáo
        憕	chéng
        憖	yìn
        憙	xī xǐ
        憚	dàn
        憝	duì
        憢	xiāo
        憤	fèn
        憦	lào
        憧	chōng
        憨	hān
        憩	qì
        憪	xián
        憫	mǐn
        憬	jǐng
        憭	liǎo
        憮	wǔ
        憯	cǎn
        憱	cù
        憲	xiàn
        憴	shéng
        憶	yì
        憷	chù
        憸	xiān
        憹	náo
        憺	dàn
        憾	hàn
        懀	wèi
        懁	xuān
        懂	dǒng
        懃	qín
        懆	cǎo
        懇	kěn
        懈	xiè
        應	yīng yìng ying
        懊	ào
        懋	mào
        懌	yì
        懍	lǐn
        懑	mèn
        懒	lǎn
        懓	ài
        懔	lǐn
        懕	yān
        懘	chì
        懙	yǔ
        懜	měng
        懞	méng
        懟	duì
        懠	qí
        懣	mèn
        懤	chóu
        懦	nuò
        懧	nuò
        懨	yān
        懩	yǎng
        懫	zhì
        懭	kuǎng
        懮	yǒu
        懰	liú
        懲	chéng
        懵	měng
        懶	lǎn
        懷	huái
        懸	xuán
        懺	chàn
        懼	jù
        懽	huān
        懾	shè
        懿	yì
        戀	liàn
        戁	nǎn
        戃	tǎng
        戆	gàng zhuàng
        戇	zhuàng
        戈	gē
        戉	yuè
        戊	wù
        戋	jiān
        戌	xū qu
        戍	shù
        戎	róng
        戏	xì hū
        成	chéng cheng
        我	wǒ
        戒	jiè
        戔	jiān
        戕	qiāng
        或	huò
        戗	qiāng qiàng
        战	zhàn
        戚	qi qī
        戛	jiá gā
        戞	jiá
        戟	jǐ
        戠	zhī
        戡	kān
        戢	jí
        戣	kuí
        戤	gài
        戥	děng
        戧	qiāng qiàng
        戩	jiǎn
        截	jié
        戬	jiǎn
        戭	yǎn
        戮	lù
        戯	hū xì
        戰	zhàn
        戱	xì
        戲	xì hū
        戳	chuō
        戴	dài
        戶	hù hu
        户	hù hu
        戹	è
        戽	hù
        戾	lì
        房	fáng
        所	suǒ
        扁	biǎn piān
        扂	diàn
        扃	jiōng
        扅	yí
        扆	yǐ
        扇	shàn shān
        扈	hù
        扉	fēi
        扊	yǎn
        手	shǒu shou
        才	cái cai
        扎	zhā zhá zā
        扑	pū
        扒	bā pá
        打	dǎ da dá
        扔	rēng
        托	tuō
        扛	káng gāng
        扞	gǎn hàn
        扠	chā
        扣	kòu
        扤	wù
        扦	qiān
        执	zhí
        扩	kuò
        扪	mén
        扫	sǎo sào
        扬	yáng
        扭	niǔ niu
        扮	ban bàn
        扯	chě che
        扰	rǎo
        扳	bān pān
        扶	fú
        批	pī
        扺	zhǐ
        扼	è
        扽	dèn
        找	zhǎo
        承	chéng
        技	jì
        抃	biàn
        抄	chāo
        抆	wěn
        抈	yuè
        抉	jué
        把	bǎ bà
        抏	wán
        抑	yì
        抒	shū
        抓	zhuā
        抔	póu
        投	tóu
        抖	dǒu
        抗	kàng
        折	zhé zhē shé
        抚	fǔ
        抛	pāo
        抝	ǎo ào niù
        抟	tuán
        抠	kōu
        抡	lūn lún
        抢	qiǎng qiāng
        护	hù
        报	bào
        抨	pēng
        披	pī
        抬	tái
        抱	bào
        抴	yè
        抵	dǐ
        抶	chì
        抹	mǒ mā mò
        抻	chēn
        押	yā
        抽	chōu
        抿	mǐn
        拂	fú
        拃	zhǎ
        拄	zhǔ
        担	dān dàn dan dǎn
        拆	chāi cā
        拇	mu mǔ
        拈	niān
        拉	lā la lá lǎ là
        拊	fǔ
        拋	pāo
        拌	bàn
        拍	pāi
        拎	līn
        拏	ná
        拐	guǎi
        拑	qián
        拒	jù
        拓	tà tuò
        拔	bá ba
        拕	tuō
        拖	tuō
        拗	ǎo ào niù
        拘	jū
        拙	zhuō
        拚	pàn pīn
        招	zhāo
        拜	bài bái
        拟	nǐ
        拢	lǒng
        拣	jiǎn
        拤	qiá
        拥	yōng
        拦	lán
        拧	níng nǐng nìng
        拨	bō
        择	zé zhái
        括	kuò guā
        拭	shì
        拮	jié
        拯	zhěng
        拱	gǒng
        拳	quán
        拴	shuān
        拶	zā zǎn
        拷	kǎo
        拼	pīn
        拽	zhuāi zhuài yè
        拾	shi shí shè
        拿	ná
        持	chí
        挂	guà
        指	zhǐ zhí zhī
        挈	qiè
        按	àn
        挎	kuà
        挐	ná
        挑	tiāo tiǎo
        挓	zhā
        挖	wā
        挙	jǔ
        挚	zhì
        挛	luán
        挜	yà
        挝	wō zhuā
        挞	tà
        挟	xié jiā
        挠	náo
        挡	dǎng dàng
        挢	jiǎo
        挣	zhēng zhèng
        挤	jǐ
        挥	huī
        挦	xián
        挨	āi ái
        挩	tuō
        挪	nuó
        挫	cuò
        振	zhèn
        挱	sā shā suō
        挲	sā suō shā
        挶	jū
        挹	yì
        挺	tǐng
        挼	ruá ruó
        挽	wǎn
        挾	xié
        捂	wǔ wú
        捃	jùn
        捄	jiù
        捅	tǒng
        捆	kǔn
        捉	zhuō
        捋	lǚ luō
        捌	bā
        捍	hàn
        捎	shāo shào
        捏	niē
        捐	juān
        捕	bǔ
        捘	zùn
        捝	tuō
        捞	lāo
        损	sǔn
        捡	jiǎn
        换	huàn
        捣	dǎo
        捦	qín
        捧	pěng
        捨	shě
        捩	liè
        捫	mén
        捭	bǎi
        据	jù jū
        捯	dáo
        捱	ái
        捲	juǎn
        捴	zǒng
        捵	chēn
        捶	chuí
        捷	jié
        捺	nà
        捻	niǎn
        捽	zuó
        掀	xiān
        掁	chéng
        掂	diān
        掃	sǎo sào
        掄	lūn lún
        掆	gāng
        掇	duō
        授	shòu
        掉	diào
        掊	póu pǒu
        掌	zhǎng zhang
        掎	jǐ
        掏	tāo táo
        掐	qiā
        排	pái pǎi
        掖	yē yè
        掗	yà
        掘	jué
        掙	zhēng zhèng
        掚	liǎng
        掛	guà
        掞	shàn yàn
        掠	lüè lüě
        採	cǎi
        探	tàn tan
        掣	chè
        接	jiē
        控	kòng
        推	tuī
        掩	yǎn
        措	cuò
        掫	zhōu
        掬	jū
        掭	tiàn
        掮	qián
        掯	kèn
        掰	bāi
        掱	pá
        掳	lǔ
        掴	guāi guó
        掷	zhì zhī
        掸	dǎn shàn
        掺	càn chān shǎn
        掼	guàn
        掽	pèng
        掾	yuàn
        揀	jiǎn
        揃	jiǎn
        揄	yú
        揅	yán
        揆	kuí
        揈	hōng
        揉	róu
        揌	sāi
        揍	zòu
        揎	xuān
        描	miáo
        提	tí dī
        插	chā
        揕	zhèn
        揖	yī
        揚	yáng
        換	huàn
        揜	yǎn
        揞	ǎn
        揠	yà
        握	wò
        揢	ké
        揣	chuāi chuǎi chuài
        揦	lá
        揩	kāi
        揪	jiū
        揭	jiē
        揮	huī
        揯	gèn
        揲	dié shé
        揳	xiē
        援	yuán
        揶	yé
        揸	zhā
        揹	bēi
        揻	wēi
        揽	lǎn
        揾	wèn
        揿	qìn
        搀	chān
        搁	gē ge gé
        搂	lǒu lōu
        搅	jiǎo
        搆	gòu
        搇	qìn
        搉	què
        搊	chōu
        搋	chuāi
        搌	zhǎn
        損	sǔn
        搎	sūn
        搏	bó
        搐	chù
        搒	bàng péng
        搓	cuō
        搔	sāo
        搕	kē
        搖	yáo
        搗	dǎo
        搛	jiān
        搜	sōu
        搞	gǎo
        搠	shuò
        搡	sǎng
        搢	jìn
        搤	è
        搥	chuí
        搦	nuò
        搧	shān
        搨	tà
        搩	zhǎ
        搪	táng
        搬	bān
        搭	dā
        搯	tāo
        搰	hú
        搳	huá
        搴	qiān
        搵	wèn
        搶	qiǎng qiāng
        携	xié
        搽	chá
        搾	zhà
        搿	gé
        摀	wǔ
        摁	èn
        摃	káng
        摄	shè
        摅	shū
        摆	bǎi
        摇	yáo
        摈	bìn
        摊	tān
        摋	sà shā
        摏	chōng
        摐	chuāng
        摑	guāi guó
        摒	bǐng bìng
        摔	shuāi
        摕	dì
        摘	zhāi
        摙	liǎn
        摛	chī
        摜	guàn
        摞	luò
        摟	lǒu lōu
        摠	zǒng
        摣	zhā
        摧	cuī
        摩	mó mā
        摪	jiāng
        摫	guī
        摭	zhí
        摯	zhì
        摲	chàn
        摳	kōu
        摴	chū
        摶	tuán
        摸	mō mo mó
        摹	mó
        摺	zhé
        摻	càn chān shǎn
        摼	kēng
        摽	biāo biào
        撂	liào
        撄	yīng
        撅	juē
        撇	piē piě
        撈	lāo
        撉	dūn
        撊	xiàn
        撋	ruán
        撌	guì
        撏	xián
        撐	chēng cheng
        撑	chēng cheng
        撒	sā sǎ
        撓	náo
        撕	sī
        撖	hàn
        撙	zǔn
        撚	niǎn
        撝	huī
        撞	zhuàng
        撟	jiǎo
        撢	dǎn
        撣	dǎn shàn
        撤	chè
        撥	bō
        撦	chě
        撧	juē
        撨	fǔ
        撩	liāo liáo liào
        撫	fǔ
        撬	qiào
        播	bō
        撮	cuō zuǒ
        撰	zhuàn
        撲	pū
        撳	qìn
        撴	dūn
        撵	niǎn
        撶	huá
        撷	xié
        撸	lū
        撺	cuān
        撻	tà
        撼	hàn
        撽	qiào
        撾	wō zhuā
        撿	jiǎn
        擀	gǎn
        擁	yōng
        擂	léi lèi lēi
        擃	nǎng
        擄	lǔ
        擅	shàn
        擇	zé zhái
        擈	pū
        擊	jī
        擋	dǎng dàng
        操	cāo
        擎	qíng
        擐	huàn
        擒	qín
        擓	kuǎi
        擔	dān dàn dan
        擕	xié
        擖	kā
        擗	pǐ
        擘	bāi bò
        據	jù
        擜	è
        擞	sǒu sòu
        擟	mí
        擠	jǐ
        擡	tái
        擢	zhuó
        擣	dǎo
        擤	xǐng
        擥	lǎn
        擦	cā
        擧	jǔ
        擩	rǔ
        擪	yè
        擫	yè
        擬	nǐ
        擯	bìn
        擰	níng nǐng nìng
        擱	gē ge
        擲	zhì zhī
        擳	zhì
        擴	kuò
        擷	xié
        擺	bǎi
        擻	sǒu sòu
        擼	lǔ
        擽	lüè
        擾	rǎo
        擿	tī zhì
        攀	pān
        攄	shū
        攆	niǎn
        攉	huō
        攋	là
        攎	lú
        攏	lǒng
        攑	qiān
        攒	zǎn cuán
        攔	lán
        攖	yīng
        攘	rǎng
        攙	chān
        攛	cuān
        攜	xié
        攝	shè
        攞	luó
        攟	jùn
        攢	zǎn
        攣	luán
        攤	tān
        攥	zuàn
        攦	lì
        攧	diān
        攩	dǎng
        攪	jiǎo
        攫	jué
        攬	lǎn
        攮	nǎng
        支	zhī
        攲	qī
        攳	xún
        收	shōu
        攷	kǎo
        攸	yōu
        改	gǎi
        攻	gōng
        攽	bān
        放	fàng
        政	zhèng
        敁	diān
        敂	kòu
        敃	mǐn
        故	gù
        效	xiào
        敉	mǐ
        敌	dí
        敍	xù
        敎	jiào
        敏	mǐn
        救	jiù
        敔	yǔ
        敕	chì
        敖	áo
        敗	bài
        敘	xù
        教	jiào jiāo
        敚	duó
        敛	liǎn
        敝	bì
        敞	chang chǎng
        敠	duō
        敢	gǎn
        散	sàn sǎn
        敦	dūn duì
        敨	tǒu
        敩	xiào xué
        敫	jiǎo
        敬	jìng
        敭	yáng
        数	shù shǔ shu shuò
        敲	qiāo
        整	zhěng
        敵	dí
        敷	fū
        數	shù shǔ shu shuò
        敺	qū
        敿	jiǎo
        斁	yì
        斂	liǎn
        斃	bì
        斄	lí
        斅	xiào xué
        斆	xiào
        文	wén
        斈	xué
        斋	zhāi
        斌	bīn
        斐	fěi
        斑	bān
        斓	lán
        斕	lán
        斗	dòu dǒu
        料	liào
        斚	jiǎ
        斛	hú
        斜	xié
        斝	jiǎ
        斟	zhēn
        斠	jiào
        斡	wò
        斢	tiǎo
        斤	jīn
        斥	chì
        斧	fǔ
        斨	qiāng
        斩	zhǎn
        斫	zhuó
        斬	zhǎn
        断	duàn
        斮	cuò zhuó
        斯	sī
        新	xīn
        斲	zhuó
        斶	chù
        斷	duàn
        斸	zhǔ
        方	fāng fang
        於	yú yū wū
        施	shī
        斾	pèi
        斿	yóu
        旁	páng
        旂	qí
        旃	zhān
        旄	máo
        旅	lǚ
        旆	pèi
        旋	xuán xuàn
        旌	jīng
        旎	nǐ
        族	zú
        旐	zhào
        旒	liú
        旖	yǐ
        旗	qí
        旛	fān
        旝	kuài
        旞	suì
        旟	yú
        无	wú mó
        既	jì
        旣	jì
        日	rì
        旦	dàn
        旧	jiù
        旨	zhǐ
        早	zǎo
        旬	xún
        旭	xù
        旮	gā
        旯	lá
        旰	gàn
        旱	hàn
        旴	xū
        旵	chǎn
        时	shí
        旷	kuàng
        旸	yáng
        旺	wàng
        旻	mín
        旾	chūn
        旿	wǔ
        昀	yún
        昂	áng
        昃	zè
        昄	bǎn
        昆	kūn
        昇	shēng
        昈	hù
        昉	fǎng
        昊	hào
        昌	chāng
        明	míng ming
        昏	hūn hún
        昒	hū
        易	yì
        昔	xī
        昕	xīn
        昙	tán
        昚	shèn
        昜	yáng
        昝	zǎn
        昞	bǐng
        星	xīng
        映	yìng
        昡	xuàn
        昣	zhěn
        昤	líng
        春	chūn
        昧	mèi
        昨	zuó
        昪	biàn
        昫	xù
        昭	zhāo
        是	shì shi
        昰	shì
        昱	yù
        昳	dié yì
        昴	mǎo
        昵	nì
        昶	chǎng
        昺	bǐng
        昼	zhòu
        昽	lóng
        显	xiǎn
        晁	cháo
        時	shí
        晃	huang huàng huǎng
        晅	xuǎn
        晉	jìn
        晊	zhì
        晋	jìn
        晌	shǎng
        晏	yàn
        晐	gāi
        晒	shài
        晓	xiǎo
        晔	yè
        晕	yūn yùn
        晖	huī
        晗	hán
        晙	jùn
        晚	wǎn
        晛	xiàn
        晝	zhòu
        晞	xī
        晟	chéng shèng
        晡	bū
        晢	zhé
        晣	zhé
        晤	wù
        晦	huì
        晨	chen chén
        晪	tiǎn
        晫	zhuó
        晬	zuì
        普	pǔ
        景	jǐng
        晰	xī
        晱	shǎn
        晳	xī
        晴	qíng
        晶	jīng
        晷	guǐ
        智	zhì zhī
        晻	àn yǎn
        晾	liàng
        暂	zàn
        暄	xuān
        暅	gèng
        暇	xiá
        暈	yūn
        暉	huī
        暋	mǐn
        暌	kuí
        暍	yē
        暎	yìng
        暐	wěi
        暑	shǔ
        暕	jiǎn
        暖	nuǎn
        暗	àn
        暘	yáng
        暝	míng
        暟	kǎi
        暠	gǎo hào
        暢	chàng
        暧	ài nuǎn
        暨	jì
        暫	zàn
        暮	mù
        暱	nì
        暲	zhāng
        暴	bào pù
        暵	hàn
        暶	xuán
        暹	xiān
        暾	tūn
        暿	xǐ xī
        曀	yì
        曄	yè
        曆	lì
        曇	tán
        曈	tóng
        曉	xiǎo
        曊	fèi
        曌	zhào
        曏	xiǎng
        曖	ài
        曙	shǔ
        曚	méng
        曛	xūn
        曜	yào
        曝	pù bào
        曠	kuàng
        曡	dié
        曥	lú
        曦	xī
        曨	lóng
        曩	nǎng
        曬	shài
        曭	tǎng
        曮	yǎn
        曰	yuē
        曲	qū qǔ
        曳	yè
        更	gèng gēng
        曷	hé
        書	shū
        曹	cáo
        曼	màn
        曾	céng zēng
        替	tì
        最	zuì
        會	huì kuài
        朅	qiè
        朆	fēn
        月	yuè yue
        有	yǒu yòu
        朊	ruǎn
        朋	péng
        服	fú fu fù
        朏	fěi
        朐	qú
        朒	nǜ
        朓	tiǎo
        朔	shuò
        朕	zhèn
        朗	lǎng
        望	wàng wang
        朝	cháo zhāo
        朞	jī
        期	qī jī
        朥	láo
        朦	méng
        朧	lóng
        木	mù
        未	wèi
        末	mò me
        本	běn
        札	zhá
        朮	shù
        术	shù zhú
        朱	zhū
        朳	bā
        朴	pǔ piáo pò pō
        朵	duo duǒ
        朶	duǒ
        朸	lì
        机	jī
        朽	xiǔ
        杀	shā
        杂	zá
        权	quán
        杄	qiān
        杆	gān gǎn
        杇	wū
        杈	chā chà
        杉	shān shā
        杌	wù
        李	li lǐ
        杏	xìng
        材	cái cai
        村	cūn
        杓	biāo sháo
        杕	dì duò
        杖	zhàng
        杙	yì
        杜	dù
        杝	lí
        杞	qǐ
        束	shù
        杠	gāng gàng
        条	tiáo
        来	lái
        杧	máng
        杨	yáng
        杩	mà
        杪	miǎo
        杭	háng
        杯	bēi
        杰	jié
        東	dōng
        杲	gǎo
        杳	yǎo
        杴	xiān
        杵	chǔ
        杷	pá
        杻	chǒu niǔ
        杼	zhù
        松	sōng
        板	bǎn
        极	jí
        构	gòu
        枅	jī
        枇	pí
        枉	wang wǎng
        枊	àng
        枋	fāng
        枍	yì
        析	xī
        枑	hù
        枒	yā
        枓	dǒu
        枕	zhěn
        林	lín
        枘	ruì
        枚	méi
        果	guǒ
        枝	zhī
        枞	cōng zōng
        枢	shū
        枣	zǎo
        枥	lì
        枧	jiǎn
        枨	chéng
        枪	qiāng
        枫	fēng
        枭	xiāo
        枯	kū
        枰	píng
        枱	tái
        枲	xǐ
        枳	zhǐ
        枴	guǎi
        枵	xiāo
        架	jià
        枷	jiā
        枸	gǒu gōu jǔ
        枹	bāo fú
        枻	yì
        柁	duò tuó
        柃	líng
        柄	bǐng
        柈	bàn
        柊	zhōng
        柎	fū
        柏	bǎi bó bò
        某	mǒu
        柑	gān
        柒	qī
        染	rǎn
        柔	róu
        柖	sháo
        柘	zhè
        柙	xiá
        柚	yòu yóu
        柜	guì jǔ
        柝	tuò
        柞	zhà zuò
        柟	nán
        柠	níng
        柢	dǐ
        查	chá zhā
        柩	jiù
        柬	jiǎn
        柮	duò
        柯	kē
        柰	nài
        柱	zhù
        柳	liǔ
        柴	chái
        柵	shān zhà
        柷	chù zhù
        柹	shì
        柺	guǎi
        査	zhā
        柽	chēng
        柿	shì
        栀	zhī
        栅	zhà shān
        标	biāo
        栈	zhàn
        栉	zhì
        栊	lóng
        栋	dòng
        栌	lú
        栎	lì yuè
        栏	lán
        栐	yǒng
        树	shù
        栒	xún
        栓	shuān
        栔	qì
        栖	qī xī
        栗	lì
        栝	guā kuò
        栞	kān
        栟	bēn bīng
        校	xiào jiào
        栢	bǎi
        栧	yì
        栩	xǔ
        株	zhū
        栱	gǒng
        栲	kǎo
        栳	lǎo
        栴	zhān
        样	yàng
        核	hé hú
        根	gēn
        栻	shì
        格	gé ge gē
        栽	zāi
        栾	luán
        栿	fú
        桀	jié
        桁	héng
        桂	guì
        桃	táo
        桄	guāng guàng
        桅	wéi
        框	kuāng kuàng
        案	àn
        桉	ān
        桊	juàn
        桌	zhuō
        桎	zhì
        桐	tóng
        桑	sāng
        桓	huán
        桔	jú jié
        桕	jiù
        桚	zǎn
        桠	yā
        桡	ráo
        桢	zhēn
        档	dàng
        桤	qī
        桥	qiáo
        桦	huà
        桧	guì huì
        桨	jiǎng
        桩	zhuāng
        桪	xún
        桫	suō
        桮	bēi
        桯	tīng
        桱	jìng
        桲	po bó
        桴	fú
        桶	tǒng
        桷	jué
        桹	láng
        桼	qī
        桿	gǎn
        梁	liáng liang
        梃	tǐng tìng
        梅	méi
        梆	bāng
        梌	tú
        梏	gù
        梐	bì
        梓	zǐ
        梔	zhī
        梖	bèi
        梗	gěng
        梘	jiǎn
        梜	jiā
        條	tiáo
        梟	xiāo
        梠	lǚ
        梢	shāo sào
        梣	cén chén qín
        梦	mèng
        梧	wú
        梨	lí
        梩	lí
        梭	suō
        梮	jū
        梯	tī
        械	xiè
        梲	zhuó
        梳	shū
        梴	chān
        梵	fàn
        梹	bīn bīng
        梼	táo
        梽	zhì
        梾	lái
        梿	lián
        检	jiǎn
        棁	zhuō
        棂	líng
        棃	lí
        棄	qì
        棆	lún
        棉	mián
        棊	qí
        棋	qí
        棍	gùn
        棐	fěi
        棑	pái
        棒	bàng
        棓	bàng bèi
        棕	zōng
        棖	chéng
        棗	zǎo
        棘	jí
        棚	péng peng
        棟	dòng
        棠	táng
        棡	gāng
        棣	dì
        棤	cuò
        棧	zhàn
        棨	qǐ
        棪	yǎn
        棫	yù
        棬	quān
        森	sēn
        棰	chuí
        棱	léng lēng líng
        棲	qī
        棵	kē
        棶	lái
        棹	zhào
        棺	guān
        棻	fēn
        棼	fén
        棽	shēn chēn
        椀	wǎn
        椁	guǒ
        椅	yǐ yī
        椆	chóu
        椉	chéng shèng
        椋	liáng
        植	zhí
        椎	chuí zhuī
        椏	yā
        椐	jū
        椑	bēi pí
        椒	jiāo
        椓	zhuó
        椗	dìng
        椚	mēn
        椝	guī
        椟	dú
        椠	qiàn
        椢	guì
        椤	luó
        椥	zhī
        椪	pèng
        椫	shàn
        椭	tuǒ
        椮	sēn
        椰	yē
        椲	wěi
        椳	wēi
        椴	duàn
        椶	zōng
        椸	yí
        椹	shèn zhēn
        椽	chuán
        椾	jiān
        椿	chūn
        楂	zhā chá
        楇	huò
        楊	yáng
        楎	huī
        楒	sī
        楓	fēng
        楔	xiē
        楗	jiàn
        楙	mào
        楚	chu chǔ
        楛	hù kǔ
        楝	liàn
        楞	léng
        楠	nán
        楣	méi
        楥	xuàn
        楦	xuàn
        楨	zhēn
        楩	pián
        楪	yè dié
        楫	jí
        楬	jié
        業	yè
        楮	chǔ
        楯	dùn shǔn
        楳	méi
        極	jí
        楷	kǎi jiē
        楸	qiū
        楹	yíng
        楼	lóu
        榀	pǐn
        概	gài
        榃	tán
        榄	lǎn
        榅	wēn
        榆	yú
        榇	chèn
        榈	lǘ
        榉	jǔ
        榍	xiè
        榑	fú
        榔	láng
        榕	róng
        榖	gǔ
        榘	jǔ
        榛	zhēn
        榜	bǎng bàng péng
        榝	shā
        榤	jié
        榥	huàng
        榦	gàn
        榧	fěi
        榨	zhà
        榪	mà
        榫	sǔn
        榭	xiè
        榮	róng
        榯	shí
        榰	zhī
        榱	cuī
        榲	wēn
        榴	liú
        榷	què
        榻	tà
        榼	kē
        榾	gǔ
        榿	qī
        槀	gǎo
        槁	gǎo
        槃	pán
        槊	shuò
        構	gòu
        槌	chuí
        槍	qiāng
        槎	chá
        槐	huái
        槑	méi
        槓	gàng
        槔	gāo
        槖	tuó
        槚	jiǎ
        槛	kǎn jiàn
        槜	zuì
        槟	bīn bīng
        槠	zhū
        槤	lián
        槥	huì
        槧	qiàn
        槨	guǒ
        槫	tuán
        槭	qī qì
        槮	sēn
        槱	yǒu
        槲	hú
        槳	jiǎng
        槶	guì
        槷	niè
        槺	kāng
        槻	guī
        槼	guī
        槽	cáo
        槾	màn
        槿	jǐn
        樀	dí dī
        樁	zhuāng
        樂	lè yuè
        樅	cōng zōng
        樊	fán
        樑	liáng
        樓	lóu
        樗	chū
        樘	táng
        標	biāo
        樛	jiū
        樝	zhā
        樞	shū
        樟	zhāng
        樠	mán
        模	mó mú
        樢	niǎo
        樣	yàng
        樧	shā
        樨	xī
        横	héng hèng
        樫	jiān
        樯	qiáng
        樱	yīng
        樲	èr
        樳	xún
        樵	qiáo
        樷	cóng
        樸	pǔ
        樹	shù
        樺	huà
        樻	kuì
        樽	zūn
        樾	yuè
        樿	shàn
        橃	fá
        橄	gǎn
        橅	mó
        橇	qiāo
        橈	ráo
        橋	qiáo
        橐	tuó
        橑	lǎo liáo
        橘	jú
        橙	chéng chén
        橚	sù
        橛	jué
        橜	jué
        橞	huì
        機	jī
        橡	xiàng
        橢	tuǒ
        橤	ruǐ
        橥	zhū
        橦	tóng
        橨	fén
        橫	héng
        橯	lào
        橰	gāo
        橱	chú
        橹	lǔ
        橼	yuán
        檀	tán
        檁	lǐn
        檂	nóng
        檃	yǐn
        檄	xí
        檇	zuì
        檉	chēng
        檋	jú
        檎	qín
        檐	yán
        檑	léi
        檒	fēng
        檔	dàng
        檗	bò
        檛	zhuā
        檜	guì huì
        檝	jí
        檞	jiě
        檟	jiǎ
        檠	qíng
        檡	zhái
        檢	jiǎn
        檣	qiáng
        檥	yǐ
        檩	lǐn
        檫	chá
        檬	méng
        檭	yín
        檮	táo
        檯	tái
        檰	mián
        檲	tuán
        檳	bīn bīng
        檵	jì
        檸	níng
        檻	kǎn jiàn
        檾	qǐng
        檿	yǎn
        櫂	zhào
        櫃	guì
        櫅	jī
        櫆	kuí
        櫈	dèng
        櫍	zhì
        櫎	huǎng
        櫏	qiān
        櫓	lǔ
        櫚	lǘ
        櫛	zhì
        櫜	gāo
        櫝	dú
        櫞	yuán
        櫟	lì yuè
        櫠	fèi
        櫢	sǒu
        櫥	chú
        櫧	zhū
        櫨	lú
        櫩	yán
        櫪	lì
        櫫	zhū
        櫬	chèn
        櫯	sū
        櫱	niè
        櫳	lóng
        櫴	lài
        櫶	xiǎn
        櫸	jǔ
        櫹	xiāo
        櫺	líng
        櫻	yīng
        櫼	jiān
        櫽	yǐn
        欂	bó
        欄	lán
        欅	jǔ
        欇	shè
        權	quán
        欋	qú
        欍	jiù
        欏	luó
        欐	lì
        欑	cuán
        欒	luán
        欓	dǎng
        欖	lǎn
        欘	zhú
        欙	léi
        欛	bà
        欞	líng
        欠	qiàn qian
        次	cì
        欢	huan huān
        欣	xīn
        欤	yú
        欧	ōu
        欬	kài
        欱	hē
        欲	yù
        欵	kuǎn
        欷	xī
        欸	āi ǎi ê̄ ế ê̌ ề ēi éi ěi èi
        欹	yī qī
        欺	qī
        欻	chuā xū
        欽	qīn
        款	kuǎn
        欿	kǎn
        歃	shà
        歄	guā
        歅	yīn
        歆	xīn
        歇	xiē
        歈	yú
        歉	qiàn
        歌	gē ge
        歍	wū
        歎	tàn
        歐	ōu
        歔	xū
        歕	pēn
        歗	xiào
        歘	chuā xū
        歙	shè xī
        歛	hān
        歜	chù
        歞	è
        歟	yú
        歠	chuò
        歡	huan huān
        止	zhǐ
        正	zhèng zheng zhēng
        此	cǐ
        步	bù
        武	wǔ
        歧	qí
        歪	wāi
        歲	suì
        歳	suì
        歷	lì
        歸	guī
        歹	dǎi
        死	sǐ
        歼	jiān
        歿	mò
        殀	yāo
        殁	mò
        殂	cú
        殃	yāng
        殄	tiǎn
        殆	dài
        殇	shāng
        殉	xùn
        殊	shū
        残	cán
        殍	piǎo
        殒	yǔn
        殓	liàn
        殖	zhí shi
        殘	cán
        殚	dān
        殛	jí
        殞	yǔn
        殠	chòu
        殡	bìn
        殢	tì
        殣	jìn
        殤	shāng
        殨	huì
        殪	yì
        殫	dān
        殭	jiāng
        殮	liàn
        殯	bìn
        殰	dú
        殲	jiān
        殳	shū
        殴	ōu
        段	duàn
        殷	yīn yān yǐn
        殺	shā
        殻	qiào
        殼	ké qiào
        殽	xiáo
        殿	diàn
        毀	huǐ
        毁	huǐ
        毂	gǔ gū
        毄	jī
        毅	yì
        毆	ōu
        毉	yī
        毊	xiāo
        毋	wú
        毌	guàn
        母	mǔ
        每	měi
        毐	ǎi
        毑	jiě
        毒	dú
        毓	yù
        比	bǐ
        毕	bì
        毖	bì
        毗	pí
        毘	pí
        毙	bì
        毛	máo mao
        毡	zhān
        毨	xiǎn
        毪	mú
        毫	háo
        毬	qiú
        毯	tǎn
        毰	péi
        毳	cuì
        毵	sān
        毶	sān
        毷	mào
        毸	sāi
        毹	shū
        毽	jiàn
        毿	sān
        氀	lǘ
        氂	máo
        氄	rǒng
        氅	chǎng
        氆	pǔ
        氇	lu
        氈	zhān
        氉	sào
        氊	zhān
        氌	lǔ
        氍	qú
        氏	shì zhī
        氐	dī dǐ
        民	mín
        氓	máng méng
        气	qì qi
        氕	piē
        氖	nǎi
        氘	dāo
        氙	xiān
        氚	chuān
        氛	fēn
        氟	fú
        氡	dōng
        氢	qīng
        氣	qì qi
        氤	yīn
        氦	hài
        氧	yǎng
        氨	ān
        氩	yà
        氪	kè
        氫	qīng
        氬	yà
        氭	dōng
        氮	dàn
        氯	lǜ
        氰	qíng
        氲	yūn
        氳	yūn
        水	shuǐ
        氷	bīng
        永	yǒng
        氹	dàng
        氽	tǔn
        氾	fán fàn
        氿	guǐ jiǔ
        汀	tīng
        汁	zhī
        求	qiú
        汆	cuān
        汇	huì
        汈	diāo
        汉	hàn
        汊	chà
        汋	zhuó
        汍	wán
        汎	fàn
        汏	dà
        汐	xī
        汔	qì
        汕	shàn
        汗	hàn hán
        汙	wū
        汚	wū
        汛	xùn
        汜	sì
        汝	rǔ
        汞	gǒng
        江	jiāng
        池	chí
        污	wū
        汤	tāng tang shāng
        汧	qiān
        汨	mì
        汩	gǔ
        汪	wāng
        汫	jǐng
        汭	ruì
        汰	tài
        汲	jí jī
        汴	biàn
        汶	wèn
        汹	xiōng
        決	jué
        汽	qì
        汾	fén
        沁	qìn
        沂	yí
        沃	wò
        沄	yún
        沅	yuán
        沆	hàng
        沇	yǎn
        沈	shěn chén
        沉	chén chēn
        沌	dùn zhuàn
        沍	hù
        沏	qī
        沐	mù
        沒	méi mò
        沓	dá tà
        沔	miǎn
        沖	chōng chòng
        沘	bǐ
        沙	shā shà
        沚	zhǐ
        沛	pèi
        沟	gōu
        没	méi mò
        沣	fēng
        沤	ōu òu
        沥	lì
        沦	lún
        沧	cāng
        沨	fēng
        沩	wéi
        沪	hù
        沫	mò mo
        沬	mèi
        沭	shù
        沮	jǔ jù
        沱	tuó
        河	hé
        沴	lì
        沵	mǐ
        沸	fèi
        油	yóu
        沺	tián
        治	zhì
        沼	zhǎo
        沽	gū
        沾	zhān
        沿	yán yàn
        況	kuàng
        泂	jiǒng
        泃	jū
        泄	xiè
        泅	qiú
        泆	yì
        泇	jiā
        泉	quán
        泊	pō bó
        泌	mì bì
        泐	lè
        泓	hóng
        泔	gān
        法	fǎ fa
        泖	mǎo
        泗	sì
        泙	píng
        泚	cǐ
        泛	fàn
        泜	zhī
        泝	sù
        泞	nìng
        泠	líng
        泡	pào pāo
        波	bō
        泣	qì
        泥	ní nì
        注	zhù
        泪	lèi
        泫	xuàn
        泮	pàn
        泯	mǐn
        泰	tài
        泱	yāng
        泳	yǒng
        泵	bèng
        泶	xué
        泷	lóng shuāng
        泸	lú
        泺	luò pō
        泻	xiè
        泼	po pō
        泽	zé
        泾	jīng
        洁	jié
        洄	huí
        洇	yīn
        洈	wéi
        洋	yáng
        洌	liè
        洎	jì
        洏	ér
        洑	fú fù
        洒	sǎ xǐ
        洓	sè qì
        洗	xǐ xiǎn
        洘	kǎo
        洙	zhū
        洚	jiàng
        洛	luò
        洞	dòng tóng
        洟	tì
        洢	yī
        洣	mǐ
        津	jīn
        洧	wěi
        洨	xiáo
        洩	xiè
        洪	hóng
        洫	xù
        洭	kuāng
        洮	táo
        洱	ěr
        洲	zhōu
        洳	rù
        洴	píng
        洵	xún
        洶	xiōng
        洸	guāng
        洹	huán
        洺	míng
        活	huó huo
        洼	wā
        洽	qià
        派	pài pā
        洿	wū
        流	liú
        浃	jiā
        浅	qiǎn jiān
        浆	jiāng jiàng
        浇	jiāo
        浈	zhēn
        浉	shī
        浊	zhuó
        测	cè
        浍	huì kuài
        济	jì jǐ
        浏	liú
        浐	chǎn
        浑	hún
        浒	hǔ xǔ
        浓	nóng
        浔	xún
        浕	jìn
        浙	zhè
        浚	jùn xùn
        浛	hán
        浜	bāng
        浞	zhuó
        浟	yóu
        浠	xī
        浡	bó
        浣	huàn
        浥	yì
        浦	pǔ
        浩	hào
        浪	làng
        浬	lǐ hǎi
        浭	gēng
        浮	fú
        浯	wú
        浰	liàn lì
        浲	féng
        浴	yù
        海	hǎi
        浸	jìn
        浹	jiā
        浼	měi
        浿	pèi
        涂	tu tú
        涄	pīng
        涅	niè
        涇	jīng
        消	xiāo
        涉	shè
        涊	niǎn
        涌	yǒng chōng
        涍	xiào
        涎	xián
        涐	é
        涑	sù
        涓	juān
        涔	cén
        涕	tì
        涖	lì
        涘	sì
        涛	tāo
        涝	lào
        涞	lái
        涟	lián
        涠	wéi
        涡	wō guō
        涢	yún
        涣	huàn
        涤	dí
        润	rùn
        涧	jiàn
        涨	zhǎng zhàng
        涩	sè
        涪	fú
        涫	guàn
        涮	shuàn
        涯	yá
        液	yè
        涴	wò yuān
        涵	hán
        涷	dōng
        涸	hé
        涼	liáng liàng
        涿	zhuō
        淀	diàn
        淄	zī
        淅	xī
        淆	xiáo
        淇	qí
        淊	yān
        淋	lín lìn
        淌	tǎng
        淏	hào
        淑	shū
        淒	qī
        淖	nào
        淘	táo
        淙	cóng
        淚	lèi
        淛	zhè
        淜	píng péng
        淝	féi
        淞	sōng
        淟	tiǎn
        淠	pì
        淡	dàn
        淤	yū
        淥	lù
        淦	gàn
        淨	jìng
        淩	líng
        淪	lún
        淫	yín
        淬	cuì
        淮	huái
        淯	yù
        深	shēn
        淳	chún
        淴	hū
        淵	yuān
        淶	lái
        混	hùn hún
        淹	yān
        淺	qiǎn jiān
        添	tiān
        淼	miǎo
        清	qīng
        渊	yuān
        渌	lù
        渍	zì
        渎	dú
        渐	jiàn jiān
        渑	miǎn shéng
        渔	yú
        渖	shěn
        渗	shèn
        渙	huàn
        渚	zhǔ
        減	jiǎn
        渝	yú
        渟	tíng
        渠	qú
        渡	dù
        渢	fán
        渣	zhā
        渤	bó
        渥	wò
        渦	wō guō
        温	wēn
        渫	xiè
        測	cè
        渭	wèi
        港	gǎng
        渰	yǎn
        渲	xuàn
        渴	kě
        游	yóu
        渺	miǎo
        渼	měi
        渾	hún
        湃	pài
        湄	méi
        湉	tián
        湊	còu
        湋	wéi
        湌	cān
        湍	tuān
        湎	miǎn
        湑	xū xù xǔ
        湓	pén
        湔	jiān
        湖	hú
        湘	xiāng
        湛	zhàn
        湜	shí
        湝	jiē
        湞	chēng
        湟	huáng
        湢	bì
        湣	mǐn
        湦	shēng
        湧	yǒng
        湨	jú
        湫	jiǎo qiū
        湮	yān yīn
        湯	tāng tang shāng
        湲	yuán
        湴	bàn
        湾	wān
        湿	shī
        溁	yíng
        溃	kuì huì
        溅	jiàn jiān
        溆	xù
        溇	lóu
        溈	wéi
        溉	gài
        溍	jìn
        溏	táng
        源	yuán
        準	zhǔn
        溘	kè
        溚	tǎ dá
        溜	liū liù
        溝	gōu
        溞	sāo
        溟	míng
        溠	zhà
        溡	shí
        溢	yì
        溤	mǎ
        溥	pǔ
        溦	wēi
        溧	lì
        溪	xī
        溫	wēn
        溮	shī
        溯	sù
        溰	ái
        溱	qín zhēn
        溲	sōu
        溳	yún
        溴	xiù
        溵	yīn
        溶	róng
        溷	hùn
        溹	suò suǒ
        溺	nì niào
        溻	tā
        溼	shī
        溽	rù
        滀	chù xù
        滁	chú
        滂	pāng
        滃	wēng wěng
        滄	cāng
        滅	miè
        滆	gé
        滇	diān
        滈	hào
        滉	huàng
        滋	zī
        滌	dí
        滍	zhì
        滎	xíng yíng
        滏	fǔ
        滑	huá hua
        滓	zǐ
        滔	tāo
        滕	téng
        滗	bì
        滘	jiào
        滙	huì
        滚	gǔn
        滞	zhì
        滟	yàn
        滠	shè
        满	mǎn
        滢	yíng
        滤	lǜ
        滥	làn
        滦	luán
        滧	yáo xiào
        滨	bīn
        滩	tān
        滪	yù
        滫	xiǔ
        滬	hù
        滭	bì
        滮	biāo
        滯	zhì
        滲	shèn
        滴	dī
        滷	lǔ
        滸	hǔ
        滹	hū
        滻	chǎn
        滾	gǔn
        滿	mǎn
        漁	yú
        漂	piào piāo piǎo
        漆	qī
        漈	jì
        漉	lù
        漊	lóu
        漋	lóng
        漍	guó
        漎	cóng
        漏	lòu
        漐	zhí
        漓	lí
        演	yǎn
        漕	cáo
        漖	jiào
        漘	chún
        漙	tuán
        漚	ōu òu
        漠	mò
        漢	hàn
        漣	lián
        漤	lǎn
        漦	chí
        漩	xuán
        漪	yī
        漫	màn
        漬	zì
        漭	mǎng
        漯	luò tà
        漱	shù
        漲	zhǎng zhàng
        漳	zhāng
        漴	zhuàng chóng shuāng
        漵	xù
        漶	huàn
        漷	huǒ
        漸	jiàn
        漹	yān
        漻	liáo
        漼	cuǐ
        漾	yàng
        漿	jiāng
        潀	cóng
        潁	yǐng
        潆	yíng
        潇	xiāo
        潋	liàn
        潍	wéi
        潏	yù
        潑	po pō
        潓	huì
        潔	jié
        潕	wǔ
        潖	pá
        潘	pān
        潙	wéi
        潚	sù
        潛	qián
        潜	qián
        潞	lù
        潟	xì
        潠	xùn
        潢	huáng
        潣	mǐn
        潤	rùn
        潦	lǎo liáo liǎo
        潩	yì
        潬	shàn
        潭	tán
        潮	cháo
        潯	xún
        潰	kuì
        潲	shào
        潴	zhū
        潵	sǎ
        潷	bì
        潸	shān
        潺	chán
        潼	tóng
        潽	pū
        潾	lín
        潿	wéi
        澀	sè
        澁	sè
        澂	chéng
        澄	chéng dèng
        澅	huà
        澆	jiāo
        澇	lào
        澈	chè
        澉	gǎn
        澌	sī
        澍	shù
        澎	pēng péng
        澐	yún
        澒	hòng
        澔	hào
        澖	xián
        澗	jiàn
        澘	shān
        澛	lǔ
        澜	lán
        澠	miǎn shéng
        澡	zǎo
        澢	dāng
        澣	huàn
        澤	zé
        澥	xiè
        澦	yù
        澧	lǐ
        澨	shì
        澩	xué
        澪	líng
        澫	wàn
        澬	zī
        澭	yōng
        澮	huì kuài
        澰	liàn
        澱	diàn
        澳	ào
        澴	huán
        澶	chán
        澹	dàn tán
        澼	pì
        澽	jù
        澾	tà
        激	jī ji
        濁	zhuó
        濂	lián
        濃	nóng
        濄	guō
        濆	fén
        濇	sè
        濉	suī
        濊	huì
        濋	chǔ
        濑	lài
        濒	bīn
        濔	mǐ
        濕	shī
        濘	nìng
        濚	yíng
        濛	méng
        濜	jìn
        濞	bì
        濟	jì jǐ
        濠	háo
        濡	rú
        濤	tāo
        濧	duì
        濩	huò
        濫	làn
        濬	jùn xùn
        濮	pú
        濯	zhuó
        濰	wéi
        濱	bīn
        濶	kuò
        濺	jiàn
        濼	luò
        濾	lǜ
        濿	lì
        瀁	yàng
        瀂	lǔ
        瀃	sì
        瀄	zhì
        瀅	yíng
        瀆	dú
        瀇	wǎng
        瀈	huī
        瀉	xiè
        瀋	shěn
        瀌	biāo
        瀍	chán
        瀏	liú
        瀑	pù bào
        瀔	gǔ
        瀕	bīn
        瀘	lú
        瀙	qìn
        瀚	hàn
        瀛	yíng
        瀝	lì
        瀟	xiāo
        瀠	yíng
        瀢	wěi
        瀣	xiè
        瀦	zhū
        瀧	lóng shuāng
        瀨	lài
        瀯	yíng
        瀰	mí
        瀱	jì
        瀲	liàn
        瀳	jiàn
        瀴	yíng
        瀵	fèn
        瀹	yuè
        瀼	ráng ràng
        瀽	jiǎn
        瀾	lán
        灃	fēng
        灄	shè
        灈	qú
        灊	qián
        灋	fǎ
        灌	guàn
        灍	jué
        灏	hào
        灑	sǎ
        灒	zàn
        灓	luán
        灕	lí
        灘	tān
        灙	dǎng
        灝	hào
        灞	bà
        灟	zhú
        灠	lǎn
        灡	lán
        灣	wān
        灤	luán
        灦	xiǎn
        灧	yàn
        灨	gàn
        灩	yàn
        火	huǒ
        灭	miè
        灯	dēng
        灰	huī
        灵	líng ling
        灶	zào
        灸	jiǔ
        灺	xiè
        灼	zhuó
        災	zāi
        灾	zāi
        灿	càn
        炀	yáng
        炁	qì
        炅	jiǒng guì
        炆	wén
        炉	lú
        炊	chuī
        炌	kài
        炎	yán
        炒	chǎo
        炔	guì quē
        炕	kàng
        炖	dùn
        炘	xīn
        炙	zhì
        炜	wěi
        炝	qiàng
        炟	dá
        炣	kě
        炤	zhào
        炧	xiè
        炫	xuàn
        炬	jù
        炭	tàn
        炮	pào bāo páo
        炯	jiǒng
        炱	tái
        炳	bǐng
        炷	zhù
        炸	zhà zhá
        点	diǎn
        為	wèi wéi
        炻	shí
        炼	liàn
        炽	chì
        烀	hū
        烁	shuò
        烂	làn
        烃	tīng
        烈	liè
        烊	yáng yàng
        烏	wū wù
        烔	tóng
        烖	zāi
        烘	hōng
        烙	lào luò
        烛	zhú
        烜	xuǎn
        烝	zhēng
        烟	yān yīn
        烠	huí
        烤	kǎo
        烦	fán fan
        烧	shāo
        烨	yè
        烩	huì
        烫	tàng
        烬	jìn
        热	rè
        烯	xī
        烴	tīng
        烶	tǐng
        烷	wán
        烹	pēng
        烺	lǎng
        烻	yàn shān
        烽	fēng
        焆	juān
        焉	yān
        焊	hàn
        焌	jùn qū
        焐	wù
        焓	hán
        焕	huàn
        焖	mèn
        焗	jú
        焘	dào tāo
        焙	bèi
        焚	fén
        焛	lìn
        焜	kūn
        焞	tūn
        焠	cuì
        無	wú mó
        焦	jiāo
        焫	ruò
        焮	xìn
        焯	chāo zhuō
        焰	yàn
        焱	yàn
        然	rán ran
        煁	chén
        煃	kuǐ
        煅	duàn
        煇	huī
        煉	liàn
        煊	xuān
        煋	xīng
        煌	huáng
        煎	jiān
        煏	bì
        煒	wěi
        煓	tuān
        煖	nuǎn xuān
        煗	nuǎn
        煙	yān
        煚	jiǒng
        煜	yù
        煞	shā shà
        煟	wèi
        煠	zhá
        煢	qióng
        煣	róu
        煤	méi
        煥	huàn
        煦	xù
        照	zhào
        煨	wēi
        煩	fán fan
        煬	yáng
        煮	zhǔ
        煱	guā
        煲	bāo
        煳	hú
        煴	yūn yùn
        煸	biān
        煺	tuì
        煼	chǎo
        煽	shān
        熂	xì
        熄	xī
        熅	yùn
        熇	hè
        熉	yún
        熊	xióng
        熌	shǎn
        熏	xūn xùn
        熒	yíng
        熓	wǔ
        熔	róng
        熕	gōng
        熗	qiàng
        熘	liū
        熙	xī
        熛	biāo
        熜	cōng
        熞	jiān
        熟	shú shóu
        熠	yì
        熡	lóu
        熥	tēng
        熨	yùn yù
        熬	áo āo
        熯	hàn
        熰	ōu
        熱	rè
        熲	jiǒng
        熳	màn
        熵	shāng
        熹	xī
        熺	xī
        熻	xī
        熾	chì
        燀	chǎn
        燁	yè
        燂	tán
        燃	rán
        燄	yàn
        燈	dēng
        燉	dùn
        燊	shēn
        燋	jiāo
        燌	fén
        燎	liáo liǎo
        燏	yù
        燐	lín
        燒	shāo
        燔	fán
        燕	yàn yān
        燖	xún
        燘	měi
        燙	tàng
        燚	yì
        燜	mèn
        營	yíng
        燠	yù
        燡	yì
        燥	zào
        燦	càn
        燧	suì
        燬	huǐ
        燭	zhú
        燮	xiè
        燰	wēi
        燴	huì
        燵	dá
        燶	nóng
        燹	xiǎn
        燻	xūn
        燼	jìn
        燽	chóu
        燾	dào tāo
        燿	yào
        爁	làn
        爃	róng
        爄	lì
        爆	bào
        爇	ruò
        爊	āo
        爍	shuò
        爐	lú
        爓	yàn
        爔	xī
        爕	xiè
        爖	lóng
        爗	yè
        爚	yuè
        爛	làn
        爝	jué
        爟	guàn
        爣	tǎng
        爥	zhú
        爧	líng
        爨	cuàn
        爪	zhǎo zhuǎ
        爬	pá
        爭	zhēng
        爰	yuán
        爱	ài
        爲	wèi wéi
        爵	jué
        父	fù fǔ
        爷	ye yé
        爸	bà ba
        爹	diē
        爺	ye yé
        爻	yáo
        爽	shuǎng
        爾	ěr
        爿	pán
        牀	chuáng
        牁	kē
        牂	zāng
        牆	qiáng
        片	piàn piān
        版	bǎn
        牋	jiān
        牌	pái
        牍	dú
        牎	chuāng
        牐	zhá
        牒	dié
        牓	bǎng
        牕	chuāng
        牖	yǒu
        牘	dú
        牙	yá
        牚	chēng chèng
        牛	niú
        牝	pìn
        牟	móu mù
        牠	tā
        牡	mǔ
        牢	láo
        牣	rèn
        牤	māng
        牥	fāng
        牦	máo
        牧	mù
        物	wù wu
        牮	jiàn
        牯	gǔ
        牲	shēng
        牴	dǐ
        牵	qiān
        牸	zì
        特	tè
        牺	xī
        牻	máng
        牼	kēng
        牽	qiān
        牾	wǔ
        牿	gù
        犀	xī
        犁	lí
        犂	lí
        犄	jī
        犅	gāng
        犇	bēn
        犊	dú
        犋	jù
        犍	jiān qián
        犏	piān
        犒	kào
        犓	chú
        犖	luò
        犛	máo lí
        犞	qiáo
        犟	jiàng
        犢	dú
        犤	pái
        犧	xī
        犨	chōu
        犬	quǎn
        犯	fàn
        犰	qiú
        犴	àn hān
        状	zhuàng
        犷	guǎng
        犸	mà mǎ
        犹	yóu
        狀	zhuàng
        狁	yǔn
        狂	kuáng
        狃	niǔ
        狄	dí
        狈	bèi
        狉	pī
        狍	páo
        狎	xiá
        狐	hú
        狒	fèi
        狓	pí
        狖	yòu
        狗	gǒu
        狙	jū
        狝	xiǎn
        狞	níng
        狠	hěn
        狡	jiǎo
        狥	xùn
        狨	róng
        狩	shòu
        独	dú
        狭	xiá
        狮	shī
        狯	kuài
        狰	zhēng
        狱	yù
        狲	sūn
        狳	yú
        狴	bì
        狷	juàn
        狸	li lí
        狹	xiá
        狺	yín
        狻	suān
        狼	láng
        狽	bèi
        狾	zhì
        猁	lì
        猃	xiǎn
        猄	jīng
        猇	xiāo
        猊	ní
        猋	biāo
        猌	yìn
        猍	lái
        猎	liè
        猕	mí
        猖	chāng
        猗	yī
        猘	zhì
        猙	zhēng
        猛	měng
        猜	cāi
        猝	cù
        猞	shē
        猡	luó
        猢	hú
        猥	wěi
        猧	wō
        猨	yuán
        猩	xīng xing
        猪	zhū
        猫	māo máo
        猬	wei wèi
        献	xiàn
        猯	tuān
        猰	yà
        猱	náo
        猴	hóu
        猶	yóu
        猷	yóu
        猸	méi
        猹	chá
        猺	yáo
        猻	sūn
        猾	huá
        猿	yuán
        獁	mà
        獃	dāi
        獄	yù
        獅	shī
        獉	zhēn
        獊	cāng
        獍	jìng
        獎	jiǎng
        獏	mò
        獐	zhāng
        獑	chán
        獒	áo
        獕	cuī
        獖	bèn
        獗	jué
        獘	bì
        獟	yào
        獠	liáo
        獢	xiāo
        獧	juàn
        獨	dú
        獩	huì
        獪	kuài
        獫	xiǎn
        獬	xiè
        獭	tǎ
        獮	xiǎn
        獯	xūn
        獰	níng
        獱	biān
        獲	huò
        獴	měng
        獵	liè
        獷	guǎng
        獸	shòu
        獹	lú
        獺	tǎ
        獻	xiàn
        獼	mí
        獾	huān
        玀	luó
        玁	xiǎn
        玂	qí
        玃	jué
        玄	xuán
        玅	miào
        率	lǜ shuài
        玉	yù
        王	wáng wàng
        玍	gǎ
        玎	dīng
        玏	lè
        玑	jī
        玒	hóng
        玓	dì
        玕	gān
        玖	jiǔ
        玘	qǐ
        玙	yú
        玚	chàng yáng
        玛	mǎ
        玞	fū
        玟	wén
        玠	jiè
        玡	yá
        玢	bīn fēn
        玤	bàng
        玥	yuè
        玦	jué
        玩	wán
        玫	méi
        玭	pín
        玮	wěi
        环	huán
        现	xiàn
        玱	qiāng
        玲	líng
        玳	dài
        玶	píng
        玷	diàn
        玹	xuán
        玺	xǐ
        玻	bō
        玼	cǐ
        玿	sháo
        珀	pò
        珂	kē
        珅	shēn
        珇	zǔ
        珈	jiā
        珉	mín
        珊	shān
        珋	liǔ
        珌	bì
        珍	zhēn
        珎	zhēn
        珏	jué
        珐	fà
        珑	lóng
        珒	jīn
        珓	jiào
        珕	lì
        珖	guāng
        珙	gǒng
        珛	xiù
        珝	xǔ
        珞	luò
        珠	zhū
        珢	yín
        珣	xún
        珥	ěr
        珦	xiàng
        珧	yáo
        珩	háng héng
        珪	guī
        珫	chōng
        班	bān
        珮	pèi
        珰	dāng
        珲	huī hún
        珵	chéng
        珷	wǔ
        珸	wú
        珹	chéng
        珺	jùn
        珼	bèi
        珽	tǐng
        現	xiàn
        琀	hán
        球	qiú
        琄	xuàn
        琅	láng
        理	lǐ li
        琇	xiù
        琈	fú
        琉	liú
        琊	yá
        琎	jìn
        琏	liǎn
        琐	suǒ
        琔	diàn
        琖	zhǎn
        琚	jū
        琛	chēn
        琟	wéi
        琡	chù
        琢	zuó zhuó
        琤	chēng
        琥	hǔ
        琦	qí
        琨	kūn
        琪	qí
        琫	běng
        琬	wǎn
        琭	lù
        琮	cóng
        琯	guǎn
        琰	yǎn
        琱	diāo
        琲	bèi
        琳	lín
        琴	qín
        琵	pí
        琶	pá
        琹	qín
        琺	fà
        琼	qióng
        琿	hún
        瑀	yǔ
        瑁	mào
        瑂	méi
        瑃	chūn
        瑄	xuān
        瑅	tí
        瑆	xīng
        瑇	dài
        瑉	mín
        瑊	jiān
        瑋	wěi
        瑑	zhuàn
        瑒	chàng yáng
        瑓	liàn
        瑔	quán
        瑕	xiá
        瑖	duàn
        瑗	yuàn
        瑙	nǎo
        瑚	hú
        瑛	yīng
        瑜	yú
        瑝	huáng
        瑞	ruì
        瑟	sè
        瑠	liú
        瑢	róng
        瑣	suǒ
        瑤	yáo
        瑧	zhēn
        瑨	jìn
        瑩	yíng
        瑪	mǎ
        瑬	liú
        瑭	táng
        瑯	láng
        瑰	guī
        瑱	zhèn tiàn
        瑲	qiāng
        瑳	cuō
        瑶	yáo
        瑷	ài
        瑸	bīn
        瑻	kūn
        瑽	cōng
        瑾	jǐn
        璀	cuǐ
        璁	cōng
        璃	lí
        璅	suǒ
        璆	qiú
        璇	xuán
        璈	áo
        璉	liǎn
        璊	mén
        璋	zhāng
        璎	yīng
        璐	lù
        璒	dēng
        璕	xún
        璗	dàng
        璘	lín
        璛	sù
        璜	huáng
        璝	guī
        璞	pú
        璟	jǐng
        璠	fán
        璡	jìn
        璣	jī
        璥	jǐng
        璦	ài
        璧	bì
        璨	càn
        璩	qú
        璪	zǎo
        璫	dāng
        璬	jiǎo
        璮	tǎn
        璯	huì
        環	huán
        璱	sè
        璲	suì
        璵	yú
        璸	bīn
        璹	shú
        璺	wèn
        璼	lán
        璽	xǐ
        璾	zī
        璿	xuán
        瓀	ruǎn
        瓄	dú
        瓅	lì
        瓈	lí
        瓊	qióng
        瓌	guī
        瓏	lóng
        瓐	lú
        瓒	zàn
        瓓	làn
        瓔	yīng
        瓕	mí
        瓖	xiāng
        瓘	guàn
        瓚	zàn
        瓛	huán
        瓜	guā
        瓞	dié
        瓠	hù
        瓢	piáo
        瓣	bàn
        瓤	ráng
        瓦	wǎ wà
        瓩	qiān
        瓮	wèng
        瓯	ōu
        瓴	líng
        瓶	píng
        瓷	cí
        瓻	chī
        瓿	bù
        甁	píng
        甃	zhòu
        甄	zhēn
        甆	cí
        甊	lǒu
        甌	ōu
        甍	méng
        甎	zhuān
        甏	bèng
        甑	zèng
        甒	wǔ
        甓	pì
        甔	dān
        甕	wèng
        甖	yīng
        甗	yǎn
        甘	gān
        甙	dài
        甚	shén shèn
        甜	tián
        生	shēng sheng
        甡	shēn
        產	chǎn
        産	chǎn
        甥	shēng
        甦	sū
        用	yòng yong
        甩	shuǎi
        甪	lù
        甫	fu fǔ
        甬	yǒng
        甭	béng
        甮	fèng
        甯	níng nìng
        田	tián
        由	yóu
        甲	jiǎ jia
        申	shēn
        电	diàn
        男	nán
        甸	diān diàn
        町	tīng dīng tǐng
        画	huà
        甽	zhèn
        甾	zāi
        甿	méng
        畀	bì
        畅	chàng
        畇	yún
        畈	fàn
        畊	gēng
        畋	tián
        界	jiè
        畎	quǎn
        畏	wèi
        畑	tián
        畔	pàn
        畖	wā
        留	liú
        畚	běn
        畛	zhěn
        畜	chù xù
        畝	mǔ
        畠	tián
        畢	bì
        畤	zhì
        略	lüè
        畦	qí
        畧	lüè
        番	fān pān
        畫	huà
        畬	shē yú
        畯	jùn
        異	yì
        畱	liú
        畲	shē
        畴	chóu
        畵	huà
        當	dāng dàng dang
        畸	jī
        畹	wǎn
        畿	jī
        疁	liú
        疃	tuǎn
        疆	jiāng
        疇	chóu
        疊	dié
        疋	pǐ yǎ
        疌	jié
        疍	dàn
        疎	shū
        疏	shū
        疐	zhì
        疑	yí
        疔	dīng
        疖	jiē
        疗	liáo
        疙	gē
        疚	jiù
        疝	shàn
        疟	nüè yào
        疠	lì
        疡	yáng
        疢	chèn
        疣	yóu
        疤	bā
        疥	jiè
        疧	qí
        疫	yì
        疬	lì
        疭	zòng
        疮	chuāng
        疯	fēng
        疰	zhù
        疱	pào
        疲	pí
        疳	gān
        疴	kē
        疵	cī
        疸	dǎn da
        疹	zhěn
        疼	téng
        疽	jū
        疾	jí
        疿	fèi
        痀	jū
        痁	shān
        痂	jiā
        痃	xuán
        痄	zhà
        病	bìng
        症	zhèng zhēng
        痈	yōng
        痉	jìng
        痊	quán
        痌	tōng
        痍	yí
        痎	jiē
        痏	wěi
        痒	yǎng
        痓	chì
        痔	zhì
        痕	hén
        痖	yǎ
        痗	mèi
        痘	dòu
        痙	jìng
        痛	tòng
        痞	pǐ
        痠	suān
        痡	fū
        痢	lì
        痣	zhì
        痤	cuó
        痦	wù
        痧	shā
        痨	láo
        痪	huàn
        痫	xián
        痮	zhàng
        痯	guǎn
        痰	tán
        痱	fèi
        痲	má
        痴	chī
        痹	bì
        痺	bì
        痼	gù
        痾	ē
        痿	wěi
        瘀	yū
        瘁	cuì
        瘂	yǎ
        瘃	zhú
        瘅	dān dàn
        瘆	shèn
        瘈	chì zhì
        瘉	yù
        瘊	hóu
        瘋	fēng
        瘌	là
        瘍	yáng
        瘏	tú
        瘐	yǔ
        瘑	guō
        瘒	wén
        瘓	huàn
        瘕	jiǎ
        瘖	yīn
        瘗	yì
        瘘	lòu
        瘙	sào
        瘛	chì
        瘜	xī
        瘝	guān
        瘞	yì
        瘟	wēn
        瘠	jí
        瘡	chuāng
        瘢	bān
        瘤	liú
        瘥	chài cuó
        瘦	shòu
        瘧	nüè yào
        瘩	da dá
        瘪	biě biē
        瘫	tān
        瘭	biāo
        瘮	shèn
        瘰	luǒ
        瘱	yì
        瘲	zòng
        瘳	chōu
        瘴	zhàng
        瘵	zhài
        瘸	qué
        瘺	lòu
        瘻	lòu
        瘼	mò
        瘾	yǐn
        瘿	yǐng
        癀	huáng
        療	liáo
        癃	lóng
        癆	láo
        癇	xián
        癈	fèi
        癉	dān dàn
        癌	ái
        癍	bān
        癎	xián
        癐	guì
        癒	yù
        癔	yì
        癖	pǐ
        癗	lěi
        癘	lì
        癙	shǔ
        癜	diàn
        癞	lài
        癟	biě biē
        癠	jì
        癡	chī
        癢	yǎng
        癣	xuǎn
        癤	jiē
        癥	zhēng
        癧	lì
        癩	lài
        癪	jī
        癫	diān
        癬	xuǎn
        癭	yǐng
        癮	yǐn
        癯	qú
        癰	yōng
        癱	tān
        癲	diān
        癴	luán
        癸	guǐ
        登	dēng
        發	fā fa fà
        白	bái bai
        百	bǎi
        癿	qié bié
        皁	zào
        皂	zào
        皃	mào
        的	de dì dí dī
        皆	jiē
        皇	huáng
        皈	guī
        皋	gāo
        皎	jiǎo
        皑	ái
        皓	hào
        皕	bì
        皖	wǎn
        皙	xī
        皚	ái
        皛	xiǎo
        皜	hào
        皝	huàng
        皞	hào
        皟	zé
        皤	pó
        皦	jiǎo
        皪	lì
        皭	jiào
        皮	pí
        皰	pào
        皱	zhòu
        皲	jūn
        皴	cūn
        皸	jūn
        皺	zhòu
        皻	zhā
        皾	dú
        皿	mǐn
        盂	yú
        盃	bēi
        盅	zhōng
        盆	pén
        盇	hé
        盈	yíng
        盉	hé
        益	yì
        盋	bō
        盌	wǎn
        盍	hé
        盎	àng
        盏	zhǎn
        盐	yán
        监	jiān jiàn
        盒	hé
        盔	kuī
        盖	gài gai gě
        盗	dào
        盘	pán pan
        盛	shèng chéng
        盜	dào
        盞	zhǎn
        盟	méng míng
        盡	jǐn jìn
        監	jiān jiàn
        盤	pán pan
        盥	guàn
        盦	ān
        盧	lú
        盨	xǔ
        盩	zhōu
        盪	dàng
        盬	gǔ
        盭	lì
        目	mù
        盯	dīng
        盱	xū
        盲	máng
        直	zhí
        盷	tián
        相	xiāng xiàng
        盹	dǔn
        盻	xì
        盼	pàn
        盾	dùn
        省	shěng xǐng
        眄	miǎn miàn
        眇	miǎo
        眈	dān
        眉	méi
        眊	mào
        看	kàn kān
        眍	kōu
        眘	shèn
        眙	yí
        眚	shěng
        眞	zhēn
        真	zhēn
        眠	mián
        眢	yuān
        眥	zì
        眦	zì
        眨	zhǎ
        眩	xuàn
        眬	lóng
        眭	suī
        眯	mī mí mǐ
        眵	chī
        眶	kuàng
        眷	juàn
        眸	móu
        眺	tiào
        眼	yǎn
        眽	mò
        眾	zhòng
        着	zhe zháo zhuó zhāo
        睁	zhēng
        睃	suō
        睄	shào
        睅	hàn
        睆	huàn
        睇	dì
        睊	juàn
        睍	xiàn
        睎	xī
        睏	kùn
        睐	lài
        睑	jiǎn
        睒	shǎn
        睔	gùn
        睖	lèng
        睚	yá
        睛	jing jīng
        睜	zhēng
        睞	lài
        睠	juàn
        睡	shuì
        睢	suī
        督	dū
        睥	pì
        睦	mù
        睨	nì
        睩	lù
        睪	yì
        睫	jié
        睬	cǎi
        睴	gùn
        睹	dǔ
        睽	kuí
        睾	gāo
        睿	ruì
        瞀	mào
        瞄	miáo
        瞅	chǒu
        瞆	kuì
        瞇	mī mǐ
        瞋	chēn
        瞌	kē
        瞍	sǒu
        瞎	xiā
        瞑	míng
        瞒	mán
        瞓	shuì
        瞖	yì
        瞘	kōu
        瞛	cōng
        瞜	lōu
        瞞	mán
        瞟	piǎo
        瞠	chēng
        瞡	guī
        瞢	méng
        瞤	rún
        瞥	piē
        瞧	qiáo
        瞩	zhǔ
        瞪	dèng
        瞫	shěn
        瞬	shùn
        瞭	liǎo liào
        瞯	xián
        瞰	kàn
        瞱	yè
        瞳	tóng
        瞵	lín
        瞶	guì
        瞷	jiàn
        瞻	zhān
        瞼	jiǎn
        瞽	gǔ
        瞿	qú jù
        矇	méng mēng
        矉	pín
        矊	mián
        矍	jué
        矑	lú
        矓	lóng
        矕	mǎn
        矖	xǐ
        矗	chù
        矘	tǎng
        矙	kàn
        矚	zhǔ
        矛	máo
        矜	jīn guān qín
        矞	yù
        矟	shuò
        矢	shǐ
        矣	yǐ
        知	zhī
        矧	shěn
        矩	ju jǔ
        矫	jiǎo jiáo
        矬	cuó
        短	duǎn
        矮	ǎi
        矯	jiǎo jiáo
        矰	zēng
        矱	yuē
        矲	bà
        石	shí dàn
        矴	dìng
        矶	jī
        矸	gān
        矻	kū
        矼	gāng
        矽	xì
        矾	fán
        矿	kuàng
        砀	dàng
        码	mǎ
        砂	shā
        砄	jué
        砆	fū
        砉	huò huā xū
        砌	qì qiè
        砍	kǎn
        砑	yà
        砒	pī
        研	yán yàn
        砖	zhuān
        砗	chē
        砘	dùn
        砚	yàn
        砜	fēng
        砝	fá fǎ
        砟	zhǎ
        砠	jū
        砢	kē
        砣	tuó
        砥	dǐ
        砦	zhài
        砧	zhēn
        砩	fú
        砫	zhù
        砬	lá
        砭	biān
        砮	nǔ
        砰	pēng
        砲	pào
        破	pò
        砵	bō
        砷	shēn
        砸	zá
        砹	ài
        砺	lì
        砻	lóng
        砼	tóng
        砾	lì
        础	chǔ
        硁	kēng
        硃	zhū
        硅	guī
        硇	náo
        硊	wěi huì
        硋	ài
        硌	gè luò
        硍	xiàn yín
        硎	xíng
        硏	yán yàn
        硐	dòng liú
        硒	xī
        硔	hóng gǒng
        硕	shuò
        硖	xiá
        硗	qiāo
        硙	wéi wèi
        硚	qiáo
        硜	kēng
        硝	xiāo
        硠	láng
        硤	xiá
        硨	chē
        硪	wò
        硫	liú
        硬	yìng
        硭	máng
        确	què
        硯	yàn
        硵	lǔ
        硶	chěn
        硷	jiǎn
        硼	péng
        硿	kōng kòng
        碁	qí
        碃	qìng
        碇	dìng
        碈	mín hūn
        碉	diāo
        碌	lù liù
        碍	ài
        碎	suì
        碏	què
        碑	bēi
        碓	duì
        碔	wǔ
        碕	qí
        碗	wǎn
        碘	diǎn
        碙	náo
        碚	bèi
        碛	qì
        碜	chěn
        碟	dié
        碡	dú zhóu
        碢	tuó
        碣	jié
        碥	biǎn
        碧	bì
        碨	wèi
        碩	shuò
        碪	zhēn
        碫	duàn
        碭	dàng
        碰	pèng
        碱	jiǎn
        碲	dì
        碳	tàn
        碴	chá chā
        碶	qì
        碸	fēng
        碹	xuàn
        確	què
        碻	què
        碼	mǎ
        碽	gōng
        碾	niǎn
        磁	cí
        磅	bàng páng
        磉	sǎng
        磊	lěi
        磋	cuō
        磎	xī
        磏	lián qiān
        磐	pán
        磑	wéi
        磒	yǔn
        磔	zhé
        磕	kē
        磖	lá
        磙	gǔn
        磚	zhuān
        磜	qì
        磟	liù
        磠	lǔ
        磡	kàn
        磣	chěn
        磧	qì
        磨	mó mo mò
        磬	qìng
        磯	jī
        磱	láo
        磲	qú
        磴	dèng
        磵	jiàn
        磷	lín
        磹	tán
        磺	huáng
        磻	pán
        磽	qiāo
        磾	dī
        礁	jiāo
        礃	zhǎng
        礄	qiáo
        礅	dūn
        礆	jiǎn
        礋	zé
        礌	léi
        礎	chǔ
        礏	yè
        礐	què
        礒	yǐ
        礓	jiāng
        礙	ài
        礚	kē
        礛	jiān
        礞	méng
        礡	bó
        礤	cǎ
        礥	xián
        礦	kuàng
        礧	léi
        礩	zhì
        礪	lì
        礫	lì
        礬	fán
        礮	pào
        礰	lì
        礱	lóng
        礲	lóng
        礳	mò
        礴	bó
        礵	shuāng
        礹	yán
        示	shì
        礼	lǐ
        礽	réng
        社	shè
        祀	sì
        祁	qí
        祃	mà
        祆	xiān
        祇	qí zhǐ
        祈	qí
        祉	zhǐ
        祊	bēng
        祋	duì
        祎	yī
        祏	shí
        祐	yòu
        祓	fú
        祔	fù
        祕	mì bì
        祖	zǔ
        祗	zhī
        祘	suàn
        祚	zuò
        祛	qū
        祜	hù
        祝	zhù
        神	shén shen
        祟	suì
        祠	cí
        祢	mí nǐ
        祥	xiáng
        祧	tiāo
        票	piào
        祫	xiá
        祭	jì zhài
        祯	zhēn
        祲	jìn
        祷	dǎo
        祸	huò
        祺	qí
        祼	guàn
        祾	líng
        祿	lù
        禀	bǐng
        禁	jìn jīn
        禄	lù
        禅	chán shàn
        禊	xì
        禋	yīn
        禍	huò
        禎	zhēn
        福	fú
        禒	xiǎn
        禓	yáng
        禔	zhī
        禕	yī
        禖	méi
        禘	dì
        禚	zhuó
        禛	zhēn
        禜	yǒng
        禡	mà
        禤	xuān
        禦	yù
        禧	xǐ
        禨	jī
        禩	sì
        禪	chán shàn
        禫	dàn
        禬	guì
        禮	lǐ
        禯	nóng
        禰	mí nǐ
        禱	dǎo
        禳	ráng
        禵	tí
        禹	yǔ
        禺	yú
        离	lí
        禼	xiè
        禽	qín
        禾	hé
        禿	tū
        秀	xiù
        私	sī
        秃	tū
        秆	gǎn
        秈	xiān
        秉	bǐng
        秊	nián
        秋	qiū
        秌	qiū
        种	zhǒng zhòng chóng
        科	kē
        秒	miǎo
        秔	jīng
        秕	bǐ
        秘	mì bì
        租	zū
        秣	mò
        秤	chèng
        秦	qín
        秧	yāng
        秩	zhì
        秫	shú
        秬	jù
        秭	zǐ
        积	jī
        称	chēng chèn chèng
        秸	jiē
        移	yí
        秽	huì
        秾	nóng
        稀	xī
        稂	láng
        稃	fū
        稅	shuì
        稆	lǚ
        稈	gǎn
        稉	jīng
        程	chéng
        稌	tú
        稍	shāo shào
        税	shuì
        稏	yà
        稑	lù
        稔	rěn
        稖	bàng
        稗	bài
        稙	zhī
        稚	zhì
        稜	léng líng
        稞	kē
        稟	bǐng
        稠	chóu
        稣	sū
        稨	biǎn
        稬	nuò
        稭	jiē
        種	zhǒng zhòng
        稱	chēng chèn chèng
        稳	wěn
        稷	jì
        稹	zhěn
        稻	dào
        稼	jia jià
        稽	jī qǐ
        稾	gǎo
        稿	gǎo
        穀	gǔ
        穄	jì
        穅	kāng
        穆	mù
        穇	cǎn
        穈	méi
        穉	zhì
        穊	jì
        穌	sū
        積	jī
        穎	yǐng
        穐	qiū
        穑	sè
        穖	jǐ
        穗	suì
        穙	pú
        穜	zhǒng tóng zhòng
        穟	suì
        穠	nóng
        穡	sè
        穢	huì
        穤	nuò
        穧	jì
        穨	tuí
        穩	wěn
        穫	huò
        穬	kuàng
        穭	lǚ
        穮	biāo
        穰	ráng
        穴	xué
        穵	wā
        究	jiū jiu
        穷	qióng
        穸	xī
        穹	qióng
        空	kōng kòng
        穽	jǐng
        穿	chuān
        窀	zhūn
        突	tū
        窃	qiè
        窄	zhǎi
        窅	yǎo
        窆	biǎn
        窈	yǎo
        窊	wā
        窍	qiào
        窎	diào
        窑	yáo
        窒	zhì
        窓	chuāng
        窕	tiǎo
        窖	jiào
        窗	chuāng
        窘	jiǒng
        窜	cuàn
        窝	wō
        窟	kū
        窠	kē
        窣	sū
        窥	kuī
        窦	dòu
        窨	xūn yìn
        窩	wō
        窪	wā
        窬	yú
        窭	jù
        窮	qióng
        窯	yáo
        窰	yáo
        窱	tiǎo
        窳	yǔ
        窵	diào
        窶	jù
        窸	xī
        窺	kuī
        窻	chuāng
        窾	kuǎn
        窿	long lóng
        竀	chēng
        竄	cuàn
        竅	qiào
        竇	dòu
        竈	zào
        竉	lǒng
        竊	qiè
        立	lì
        竑	hóng
        竖	shù
        竘	qǔ
        站	zhàn
        竚	zhù
        竝	bìng
        竞	jìng
        竟	jìng
        章	zhāng
        竢	sì
        竣	jùn
        童	tóng
        竦	sǒng
        竪	shù
        竫	jìng
        竭	jié
        端	duān
        竱	zhuǎn
        競	jìng
        竹	zhú
        竺	zhú
        竽	yú
        竾	chí
        竿	gān
        笃	dǔ
        笄	jī
        笆	ba bā
        笈	jí
        笊	zhào
        笋	sǔn
        笏	hù
        笑	xiào
        笓	bì
        笔	bǐ
        笕	jiǎn
        笙	shēng
        笛	dí
        笞	chī
        笠	lì
        笢	mǐn
        笤	tiáo
        笥	sì
        符	fú
        笨	bèn
        笪	dá
        笫	zǐ
        第	dì
        笭	líng
        笮	zé zuó
        笯	nú
        笱	gǒu
        笳	jiā
        笴	gǎn
        笸	pǒ
        笺	jiān
        笼	lóng long lǒng
        笾	biān
        筀	guì
        筅	xiǎn
        筆	bǐ
        筇	qióng
        筈	kuò
        等	děng
        筊	xiáo
        筋	jīn
        筌	quán
        筍	sǔn
        筏	fá
        筐	kuāng
        筑	zhù zhú
        筒	tǒng
        答	dá dā
        策	cè
        筘	kòu
        筚	bì
        筛	shāi
        筜	dāng
        筝	zhēng
        筞	cè
        筠	yún jūn
        筢	pá
        筤	láng
        筥	jǔ
        筦	guǎn
        筧	jiǎn
        筩	tóng
        筭	suàn
        筮	shì
        筯	zhù
        筰	zuó
        筱	xiǎo
        筲	shāo
        筴	cè jiá jiā
        筵	yán
        筶	gào
        筷	kuài
        筹	chóu
        筻	gàng
        筼	yún
        签	qiān
        简	jiǎn
        箅	bì
        箇	gè
        箋	jiān
        箍	gū
        箎	chí
        箏	zhēng
        箐	qìng
        箑	shà
        箒	zhǒu
        箓	lù
        箔	bó
        箕	jī
        箖	lín
        算	suàn suan
        箙	fú
        箚	zhá
        箜	kōng
        箝	qián
        箠	chuí
        管	guǎn
        箢	yuān
        箦	zé
        箧	qiè
        箨	tuò
        箩	luó
        箪	dān
        箫	xiāo
        箬	ruò
        箭	jiàn
        箱	xiāng
        箲	xiǎn
        箴	zhēn
        箵	xīng
        箷	yí
        箸	zhù
        箹	yuē
        節	jié jiē
        篁	huáng
        範	fàn
        篅	chuán
        篆	zhuàn
        篇	piān
        築	zhú
        篊	huáng
        篋	qiè
        篌	hóu
        篑	kuì
        篓	lǒu
        篔	yún
        篘	chōu
        篙	gāo
        篚	fěi
        篛	ruò
        篝	gōu
        篠	xiǎo
        篡	cuàn
        篢	lǒng
        篤	dǔ
        篥	lì
        篦	bì
        篨	chú
        篩	shāi
        篪	chí
        篮	lán
        篯	jiān
        篰	bù
        篱	lí
        篲	huì
        篳	bì
        篵	cōng
        篷	peng péng
        篸	cǎn zān
        篹	zhuàn zuǎn
        篼	dōu
        篾	miè
        篿	tuán
        簀	zé
        簂	guì
        簃	yí
        簆	kòu
        簇	cù
        簉	zào
        簋	guǐ
        簌	sù
        簍	lǒu
        簏	lù
        簑	suō
        簕	lè
        簖	duàn
        簙	bó
        簜	dàng
        簝	liáo
        簞	dān
        簟	diàn
        簠	fǔ
        簡	jiǎn
        簢	mǐn
        簣	kuì
        簥	jiāo
        簦	dēng
        簧	huáng
        簨	sǔn
        簪	zān
        簫	xiāo
        簰	pái
        簴	jù
        簵	lù
        簷	yán
        簸	bǒ bò
        簹	dāng
        簻	zhuā
        簽	qiān
        簾	lián
        簿	bù
        籀	zhòu
        籁	lài
        籃	lán
        籆	yuè
        籋	niè
        籌	chóu
        籍	jí
        籐	téng
        籑	zhuàn zuǎn
        籔	sǒu
        籙	lù
        籚	lú
        籛	jiǎn
        籜	tuò
        籝	yíng
        籟	lài
        籠	lóng long lǒng
        籣	lán
        籤	qiān
        籥	yuè
        籦	zhōng
        籧	qú
        籨	lián
        籩	biān
        籪	duàn
        籫	zuǎn
        籬	lí
        籭	sī
        籮	luó
        籯	yíng
        籰	yuè
        籲	yù
        米	mǐ
        籴	dí
        籸	shēn
        籹	nǚ
        类	lèi
        籼	xiān
        籽	zǐ
        粃	bǐ
        粉	fěn
        粑	bā
        粒	lì
        粔	jù
        粕	pò
        粗	cū
        粘	zhān nián
        粜	tiào
        粝	lì
        粞	xī
        粟	sù
        粢	zī
        粤	yuè
        粥	zhōu yù
        粧	zhuāng
        粪	fèn
        粬	qū
        粮	liáng
        粯	xiàn
        粱	liáng
        粲	càn
        粳	jīng
        粵	yuè
        粹	cuì
        粻	zhāng
        粼	lín
        粽	zòng
        精	jīng
        粿	guǒ
        糁	sǎn shēn
        糅	róu
        糇	hóu
        糈	xǔ
        糉	zòng
        糊	hu hú hū hù
        糌	zān
        糍	cí
        糒	bèi
        糕	gāo
        糖	táng
        糗	qiǔ
        糙	cāo
        糜	mí méi
        糝	sǎn shēn
        糞	fèn
        糟	zāo
        糠	kāng
        糡	jiàng
        糧	liáng
        糨	jiàng
        糭	zòng
        糮	xiàn
        糯	nuò
        糰	tuán
        糱	niè
        糲	lì
        糴	dí
        糵	niè
        糶	tiào
        糷	làn
        糹	sī
        糺	jiū
        系	xì xi jì
        糽	zhěng
        糾	jiū
        紀	jì
        紂	zhòu
        紃	xún
        約	yuē
        紅	hóng
        紆	yū
        紇	hé
        紈	wán
        紉	rèn
        紊	wěn
        紋	wén
        紌	qiú
        納	nà
        紐	niǔ
        紑	fóu
        紒	jì
        紓	shū
        純	chún
        紕	pī
        紖	zhèn
        紗	shā
        紘	hóng
        紙	zhǐ
        級	jí
        紛	fēn
        紜	yún
        紝	rèn
        紞	dǎn
        紟	jīn
        素	sù
        紡	fǎng
        索	suǒ suo
        紥	zā zhā
        紧	jǐn
        紨	fū
        紩	zhì
        紫	zǐ
        紬	chóu
        紭	hóng
        紮	zā zhā
        累	lèi lěi léi
        細	xì
        紱	fú
        紲	xiè
        紳	shēn
        紵	zhù
        紶	qū
        紸	zhù
        紹	shào
        紺	gàn
        紼	fú
        紽	tuó
        紾	zhěn
        紿	dài
        絀	chù
        絁	shī
        終	zhōng
        絃	xián
        組	zǔ
        絅	jiōng
        絆	bàn
        絇	qú
        絍	rèn
        絎	háng
        絏	xiè
        結	jié jiē
        絑	zhū
        絓	guà
        絕	jué
        絖	kuàng
        絘	cì
        絙	huán
        絚	gēng
        絛	tāo
        絜	jié xié
        絝	kù
        絞	jiǎo
        絟	quán
        絠	gǎi
        絡	luò
        絢	xuàn
        絣	bēng
        絤	xiàn
        絥	fú
        給	gěi jǐ
        絧	dòng
        絨	róng
        絪	yīn
        絮	xù
        絯	gāi
        絰	dié
        統	tǒng
        絲	sī
        絳	jiàng
        絶	jué
        絷	zhí
        絸	jiǎn
        絹	juàn
        絺	chī
        絻	miǎn
        絼	zhèn
        絽	lǚ
        絾	chéng
        絿	qiú
        綀	shū
        綁	bǎng
        綃	xiāo
        綄	huán
        綅	qīn
        綆	gěng
        綇	xiǔ
        綈	tí
        綉	tòu
        綊	xié
        綋	hóng
        綌	xì
        綍	fú
        綎	tīng
        綏	suī
        綐	duì
        綑	kǔn
        經	jīng jing jìng
        綕	zhī
        綖	yán
        綜	zōng
        綝	chēn lín
        綞	duǒ
        綟	lì
        綠	lǜ
        綡	liáng
        綢	chóu
        綣	quǎn
        綦	qí
        綧	zhǔn
        綪	qiàn
        綫	xiàn
        綬	shòu
        維	wéi
        綮	qǐ qìng qǐng
        綯	táo
        綰	wǎn
        綱	gāng
        網	wǎng
        綳	bēng
        綴	zhui zhuì
        綵	cǎi
        綷	cuì
        綸	lún guān
        綹	liǔ
        綺	qǐ
        綻	zhàn
        綼	bì
        綽	chuò
        綾	líng
        綿	mián
        緀	qī
        緁	qiè
        緂	tián
        緄	gǔn
        緅	zōu
        緆	xī
        緇	zī
        緉	liǎng
        緊	jǐn
        緋	fēi
        緌	ruí
        緍	mín
        緎	yù
        総	zǒng
        緐	fán
        緑	lǜ
        緒	xù
        緓	yīng
        緔	shàng
        緗	xiāng
        緘	jiān
        緙	kè
        線	xiàn
        緛	ruǎn
        緜	mián
        緝	jī
        緞	duàn
        緟	chóng
        締	dì
        緡	mín
        緢	miáo
        緣	yuán
        緤	xiè
        緥	bǎo
        緦	sī
        緧	qiū
        編	biān
        緩	huǎn
        緪	gēng
        緫	cōng
        緬	miǎn
        緮	fù
        緯	wěi
        緰	tóu
        緱	gōu
        緲	miǎo
        練	liàn
        緵	zōng
        緶	biàn
        緷	yùn
        緸	yīn
        緹	tí
        緺	guā
        緻	zhì
        緼	yùn
        縂	zǒng
        縆	gēng
        縈	yíng
        縉	jìn
        縊	yì
        縋	zhuì
        縌	nì
        縍	bāng
        縎	gǔ
        縏	pán
        縐	zhòu
        縑	jiān
        縒	cī
        縓	quán
        縕	yùn
        縖	xiá
        縗	cuī
        縚	tāo
        縛	fù
        縜	yún
        縝	chēn
        縞	gǎo
        縟	rù
        縠	hú
        縡	zài
        縢	téng
        縣	xiàn xuán
        縧	tāo
        縩	cài
        縪	bì
        縫	fèng féng
        縬	cù
        縭	lí
        縮	suō
        縯	yǎn
        縰	xǐ
        縱	zòng
        縲	léi
        縳	juàn
        縴	qiàn
        縵	màn
        縶	zhí
        縷	lǚ
        縸	mù
        縹	piǎo
        縺	lián
        縻	mí
        縼	xuàn
        總	zǒng
        績	jī
        縿	shān
        繀	suì
        繁	fán pó
        繂	lǜ
        繃	běng bēng bèng
        繄	yī
        繅	sāo
        繆	móu
        繇	yáo yóu zhòu
        繈	qiǎng
        繋	jì
        繎	rán
        繏	xuàn
        繐	suì
        繑	qiāo
        繒	zēng
        繓	zuǒ
        織	zhī
        繕	shàn
        繖	sǎn
        繗	lín
        繘	yù
        繙	fān fán
        繚	liáo
        繜	zūn
        繞	rào rǎo
        繟	chǎn
        繠	ruǐ
        繡	xiù
        繢	huì
        繣	huà
        繦	qiǎng
        繨	da
        繩	shéng sheng
        繪	huì
        繫	xì
        繬	sè
        繭	jiǎn
        繮	jiāng
        繯	huán
        繰	zǎo
        繲	xiè
        繳	jiǎo
        繵	dàn
        繶	yì
        繷	nǒng
        繸	suì
        繹	yì
        繻	xū
        繼	jì
        繽	bīn
        繾	qiǎn
        繿	lán
        纀	pú
        纁	xūn
        纂	zuǎn
        纃	qí
        纆	mò
        纇	lèi
        纈	xié
        纊	kuàng
        纋	yōu
        續	xù
        纍	léi lěi
        纏	chán
        纑	lú
        纓	yīng
        纔	cái
        纕	rǎng
        纖	xiān
        纗	zuī
        纘	zuǎn
        纚	lí xǐ
        纛	dào
        纜	lǎn
        纟	sī
        纠	jiū
        纡	yū
        红	hóng gōng
        纣	zhòu
        纤	xiān qiàn
        纥	gē hé
        约	yuē yāo
        级	jí
        纨	wán
        纩	kuàng
        纪	jì jǐ
        纫	rèn
        纬	wěi
        纭	yún
        纮	hóng
        纯	chún
        纰	pī
        纱	shā
        纲	gāng
        纳	nà
        纴	rèn
        纵	zòng
        纶	lún guān
        纷	fēn
        纸	zhǐ
        纹	wén wèn
        纺	fǎng
        纻	zhù
        纼	zhèn
        纽	niǔ
        纾	shū
        线	xiàn
        绀	gàn
        绁	xiè
        绂	fú
        练	liàn
        组	zǔ
        绅	shēn
        细	xì
        织	zhī
        终	zhōng
        绉	zhòu
        绊	bàn
        绋	fú
        绌	chù
        绍	shào
        绎	yì
        经	jīng jing jìng
        绐	dài
        绑	bǎng
        绒	róng
        结	jié jiē
        绔	kù
        绕	rào rǎo
        绖	dié
        绗	háng
        绘	huì
        给	gěi jǐ
        绚	xuàn
        绛	jiàng
        络	luò lào
        绝	jué
        绞	jiǎo
        统	tǒng
        绠	gěng
        绡	xiāo
        绢	juàn
        绣	xiù
        绤	xì
        绥	suí
        绦	tāo
        继	jì
        绨	tí tì
        绩	jī jì
        绪	xù
        绫	líng
        绬	yīng
        续	xù
        绮	qǐ
        绯	fēi
        绰	chuò chāo
        绱	shàng
        绲	gǔn
        绳	shéng sheng
        维	wéi
        绵	mián
        绶	shòu
        绷	běng bēng bèng
        绸	chóu
        绹	táo
        绺	liǔ
        绻	quǎn
        综	zōng zèng
        绽	zhàn
        绾	wǎn
        绿	lǜ lù
        缀	zhui zhuì
        缁	zī
        缂	kè
        缃	xiāng
        缄	jiān
        缅	miǎn
        缆	lǎn
        缇	tí
        缈	miǎo
        缉	jī qī
        缊	yūn yùn
        缋	huì
        缌	sī
        缍	duǒ
        缎	duàn
        缏	biàn pián
        缐	xiàn
        缑	gōu
        缒	zhuì
        缓	huǎn
        缔	dì
        缕	lǚ
        编	biān
        缗	mín
        缘	yuán
        缙	jìn
        缚	fù
        缛	rù
        缜	zhěn
        缝	fèng féng
        缞	cuī
        缟	gǎo
        缠	chán
        缡	lí
        缢	yì
        缣	jiān
        缤	bīn
        缥	piāo piǎo
        缦	màn
        缧	léi
        缨	yīng
        缩	suō sù
        缪	móu miào miù
        缫	sāo
        缬	xié
        缭	liáo
        缮	shàn
        缯	zēng zèng
        缰	jiāng
        缱	qiǎn
        缲	qiāo sāo
        缳	huán
        缴	jiǎo zhuó
        缵	zuǎn
        缶	fǒu
        缸	gāng
        缺	quē
        缽	bō
        缾	píng
        缿	xiàng
        罂	yīng
        罃	yīng
        罄	qìng
        罅	xià
        罆	guàn
        罇	zūn
        罈	tán
        罋	wèng
        罌	yīng
        罍	léi
        罎	tán
        罏	lú
        罐	guàn
        网	wǎng
        罔	wǎng
        罕	hǎn
        罗	luō luó
        罘	fú
        罚	fá
        罛	gū
        罝	jū
        罟	gǔ
        罡	gāng
        罢	ba bà
        罣	guà
        罥	juàn
        罦	fú
        罨	yǎn
        罩	zhào
        罪	zuì zui
        罭	yù
        置	zhì zhi
        罰	fá
        罱	lǎn
        署	shǔ
        罳	sī
        罴	pí
        罵	mà
        罶	liǔ
        罷	ba bà pí
        罸	fá
        罹	lí
        罻	wèi
        罼	bì
        罽	jì
        罾	zēng
        罿	chōng
        羁	jī
        羂	juàn
        羅	luó
        羆	pí
        羈	jī
        羊	yáng
        羋	mǐ
        羌	qiāng
        美	měi
        羑	yǒu
        羓	bā
        羔	gāo
        羕	yàng
        羖	gǔ
        羚	líng
        羝	dī
        羞	xiū
        羟	qiǎng
        羡	xiàn
        羢	róng
        羣	qún
        群	qún
        羥	qiǎng
        羧	suō
        羨	xiàn
        義	yì
        羯	jié
        羰	tāng
        羱	yuán
        羲	xī
        羵	fén
        羶	shān
        羸	léi
        羹	gēng
        羼	chàn
        羽	yǔ
        羿	yì
        翀	chōng
        翁	wēng
        翂	fēn
        翃	hóng
        翄	chì
        翅	chì
        翈	xiá
        翊	yì
        翌	yì
        翎	líng
        習	xí
        翔	xiáng
        翕	xī
        翘	qiào qiáo
        翙	huì
        翚	huī
        翛	xiāo
        翜	shà
        翟	dí zhái
        翠	cuì
        翡	fěi
        翥	zhù
        翦	jiǎn
        翩	piān
        翫	wán
        翬	huī
        翮	hé
        翯	hè
        翰	hàn
        翱	áo
        翳	yì
        翷	lín
        翹	qiào qiáo
        翺	áo
        翻	fān
        翼	yì
        翽	huì
        翾	xuān
        翿	dào
        耀	yào
        老	lǎo
        考	kǎo
        耄	mào
        者	zhě
        耆	qí shì
        耇	gǒu
        耈	gǒu
        耋	dié
        而	ér
        耍	shuǎ
        耎	ruǎn
        耏	nài ér
        耐	nài
        耑	duān zhuān
        耒	lěi
        耔	zǐ
        耕	gēng
        耖	chào
        耗	hào
        耘	yún
        耙	bà pá
        耜	sì
        耠	huō
        耡	chú
        耢	lào
        耤	jí
        耥	tāng
        耦	ǒu
        耧	lóu
        耨	nòu
        耩	jiǎng
        耪	pǎng
        耬	lóu
        耮	lào
        耰	yōu
        耱	mò
        耲	huái
        耳	ěr
        耵	dīng
        耶	yé yē
        耷	dā
        耸	sǒng
        耻	chǐ
        耼	dān
        耽	dān
        耿	gěng
        聂	niè
        聃	dān
        聆	líng
        聊	liáo
        聋	lóng
        职	zhí
        聍	níng
        聒	guā guō
        联	lián
        聖	shèng
        聘	pìn
        聚	jù
        聝	guó
        聞	wén
        聩	kuì
        聪	cōng
        聯	lián
        聰	cōng
        聱	áo
        聲	shēng sheng
        聳	sǒng
        聵	kuì
        聶	niè
        職	zhí
        聹	níng
        聻	nǐ
        聼	tīng
        聽	tīng ting tìng
        聾	lóng
        聿	yù
        肃	sù
        肄	yì
        肅	sù
        肆	sì
        肇	zhào
        肈	zhào
        肉	ròu
        肊	yì
        肋	lē lèi
        肌	jī
        肎	kěn
        肐	gē
        肓	huāng
        肖	xiào xiāo
        肘	zhǒu
        肚	dù dǔ
        肛	gāng
        肜	róng
        肝	gān
        肟	wò
        肠	cháng
        股	gǔ gu
        肢	zhī
        肤	fū
        肥	féi
        肧	pēi
        肨	pàng
        肩	jiān
        肪	fáng
        肫	zhūn
        肬	yóu
        肭	nà
        肮	āng
        肯	kěn
        肱	gōng
        育	yù yō
        肴	yáo
        肷	qiǎn
        肸	xī
        肺	fèi
        肼	jǐng
        肽	tài
        肾	shèn
        肿	zhǒng
        胀	zhàng
        胁	xié
        胂	shèn
        胃	wèi
        胄	zhòu
        胆	dǎn
        胈	bá
        胊	qú
        背	bèi bēi
        胍	guā
        胎	tāi
        胔	zì
        胖	pàng pán
        胗	zhēn
        胙	zuò
        胚	pēi
        胛	jiǎ
        胜	shèng shēng
        胝	zhī
        胞	bāo
        胠	qū
        胡	hú
        胣	chǐ
        胤	yìn
        胥	xū
        胧	lóng
        胨	dòng
        胩	kǎ
        胪	lú
        胫	jìng
        胬	nǔ
        胭	yān
        胮	pāng
        胯	kuà
        胰	yí
        胱	guāng
        胲	hǎi
        胳	gē gé gā
        胴	dòng
        胵	chī
        胶	jiāo
        胷	xiōng
        胸	xiōng
        胹	ér
        胺	àn
        胼	pián
        能	néng
        胾	zì
        脁	tiǎo
        脂	zhī
        脃	cuì
        脄	méi
        脅	xié
        脆	cuì
        脇	xié
        脈	mài mò
        脉	mài mò
        脊	jí jǐ
        脍	kuài
        脎	sà
        脏	zàng zāng
        脐	qí
        脑	nǎo
        脒	mǐ
        脓	nóng
        脔	luán
        脖	bó
        脗	wěn
        脘	wǎn
        脚	jiǎo jué
        脛	jìng
        脝	hēng
        脞	cuǒ
        脟	liè
        脡	tǐng
        脢	méi
        脣	chún
        脥	qiǎn
        脦	de te
        脧	juān zuī
        脩	xiū
        脫	tuō
        脬	pāo
        脯	pú fǔ
        脰	dòu
        脱	tuō
        脲	niào
        脶	luó
        脸	liǎn
        脹	zhàng
        脺	cuì
        脾	pí
        脿	biāo biǎo
        腆	tiǎn
        腈	jīng
        腊	là xī
        腋	yè
        腌	yān ā
        腎	shèn
        腐	fǔ fu
        腑	fǔ
        腒	jū
        腓	féi
        腔	qiāng
        腕	wàn
        腖	dòng
        腘	guó
        腙	zōng
        腚	dìng
        腠	còu
        腡	luó
        腤	ān
        腥	xīng
        腦	nǎo
        腧	shù
        腨	shuàn
        腩	nǎn
        腪	yùn
        腫	zhǒng
        腭	è
        腮	sāi
        腯	tú
        腰	yāo
        腱	jiàn
        腳	jiǎo jué
        腴	yú
        腷	bì
        腸	cháng
        腹	fù
        腺	xiàn
        腻	nì
        腼	miǎn
        腽	wà
        腾	téng teng
        腿	tuǐ
        膀	bǎng pāng páng bàng
        膁	qiǎn
        膂	lǚ
        膃	wà
        膆	sù
        膇	zhuì
        膈	gé
        膊	bo bó
        膋	liáo
        膍	pí
        膏	gāo gào
        膑	bìn
        膒	ōu
        膕	guó
        膗	chuái
        膘	biāo
        膙	jiǎng
        膚	fū
        膛	táng
        膜	mó
        膝	xī
        膞	zhuān
        膠	jiāo
        膢	lǘ
        膣	zhì
        膦	lìn
        膧	tóng
        膨	péng
        膩	nì
        膪	chuài
        膮	xiāo
        膰	fán
        膳	shàn
        膴	hū
        膵	cuì
        膶	rùn
        膷	xiāng
        膹	fèn
        膺	yīng
        膻	shān dàn
        膽	dǎn
        膾	kuài
        膿	nóng
        臀	tún
        臁	lián
        臂	bì bei
        臃	yōng
        臆	yì
        臇	juǎn
        臈	là
        臉	liǎn
        臊	sāo sào
        臌	gǔ
        臍	qí
        臏	bìn
        臑	nào
        臕	biāo
        臗	kuān
        臘	là
        臙	yān
        臚	lú
        臛	huò
        臜	zā
        臝	luǒ
        臞	qú
        臟	zàng zāng
        臠	luán
        臡	ní
        臢	zā
        臣	chén
        臤	qiān
        臥	wò
        臧	zāng
        臨	lín
        自	zì
        臬	niè
        臭	chòu xiù
        臯	gāo
        臲	niè
        至	zhì
        致	zhì
        臺	tái
        臻	zhēn
        臼	jiù
        臾	yú
        臿	chā
        舀	yǎo
        舁	yú
        舂	chōng
        舄	xì
        舅	jiù jiu
        舆	yú
        與	yǔ yù yú
        興	xìng xīng
        舉	jǔ ju
        舊	jiù
        舋	xìn
        舌	shé
        舍	shě shè
        舐	shì
        舒	shū
        舔	tiǎn
        舖	pù
        舘	guǎn
        舛	chuǎn
        舜	shùn
        舝	xiá
        舞	wǔ
        舟	zhōu
        舠	dāo
        舡	chuán
        舢	shān
        舣	yǐ
        舥	pā
        舨	bǎn
        舩	chuán
        航	háng
        舫	fǎng
        般	bān bō pán
        舭	bǐ
        舯	zhōng
        舰	jiàn
        舱	cāng
        舲	líng
        舳	zhú
        舴	zé
        舵	duò
        舶	bó
        舷	xián
        舸	gě
        船	chuán
        舻	lú
        舾	xī
        艄	shāo
        艅	yú
        艇	tǐng
        艉	wěi
        艋	měng
        艎	huáng
        艏	shǒu
        艑	biàn
        艕	bàng
        艖	chā
        艘	sōu
        艙	cāng
        艚	cáo
        艛	lóu
        艜	dài
        艟	chōng
        艢	qiáng
        艣	lǔ
        艤	yǐ
        艦	jiàn
        艨	méng
        艪	lǔ
        艫	lú
        艭	shuāng
        艮	gěn gèn
        良	liáng
        艰	jiān
        艱	jiān
        色	sè shǎi
        艳	yàn
        艴	fú bó
        艷	yàn
        艸	cǎo
        艺	yì
        艻	lè
        艽	jiāo
        艾	ài yì
        艿	nǎi
        节	jié jiē
        芃	péng
        芄	wán
        芈	mǐ
        芊	qiān
        芋	yù
        芍	sháo
        芎	qiōng xiōng
        芏	dù
        芑	qǐ
        芒	máng wáng
        芗	xiāng
        芘	pí bǐ
        芙	fú
        芜	wú
        芝	zhī
        芟	shān
        芠	wén
        芡	qiàn
        芣	fú
        芤	kōu
        芥	jiè gài
        芦	lú lu lǔ
        芧	xù zhù
        芨	jī
        芩	qín
        芪	qí
        芫	yán yuán
        芬	fēn
        芭	bā
        芮	ruì
        芯	xīn xìn
        芰	jì
        花	huā hua
        芳	fāng
        芴	wù
        芶	gǒu
        芷	zhǐ
        芸	yún
        芹	qín
        芻	chú
        芼	mào
        芽	yá
        芾	fèi fú
        苁	cōng
        苄	biàn
        苅	yì
        苇	wěi
        苈	lì
        苉	pǐ
        苊	è
        苋	xiàn
        苌	cháng
        苍	cāng
        苎	zhù
        苏	sū
        苑	yuàn
        苒	rǎn
        苓	líng
        苔	tái tāi
        苕	sháo tiáo
        苗	miáo
        苘	qǐng
        苛	kē
        苜	mù
        苞	bāo
        苟	gǒu
        苠	mín
        苡	yǐ
        苢	yǐ
        苣	jù qǔ
        苤	piě
        若	ruò rě
        苦	kǔ
        苧	níng
        苫	shān shàn
        苯	běn
        英	yīng
        苲	zhǎ
        苴	jū
        苶	nié
        苷	gān
        苹	píng
        苺	méi
        苻	fú
        苽	gū
        苾	bì
        茀	fú
        茁	zhuó
        茂	mào
        范	fàn
        茄	jiā qié
        茅	máo
        茆	máo
        茇	bá
        茈	cí zǐ
        茉	mò
        茋	zhǐ dǐ
        茌	chí
        茎	jīng
        茏	lóng
        茑	niǎo
        茓	xué
        茔	yíng
        茕	qióng
        茖	gé
        茗	míng
        茚	yìn
        茛	gèn
        茜	qiàn xī
        茝	chǎi
        茧	jiǎn
        茨	cí
        茫	máng māng
        茬	chá
        茭	jiāo
        茯	fú
        茱	zhū
        茲	zī
        茳	jiāng
        茴	huí
        茵	yīn
        茶	chá
        茸	rōng róng
        茹	rú
        茺	chōng
        茼	tóng
        茽	zhòng
        荀	xún
        荁	huán
        荃	quán
        荄	gāi
        荅	dā dá
        荆	jīng
        荇	xìng
        草	cǎo
        荊	jīng
        荍	qiáo
        荏	rěn
        荐	jiàn
        荑	tí yí
        荒	huāng
        荓	píng
        荔	lì
        荖	lǎo
        荙	dá
        荚	jiá
        荛	ráo
        荜	bì
        荝	cè
        荞	qiáo
        荟	huì
        荠	jì qí
        荡	dàng
        荣	róng
        荤	hūn xūn
        荥	xíng yíng
        荦	luò
        荧	yíng
        荨	xún qián
        荩	jìn
        荪	sūn
        荫	yīn yìn
        荬	mǎi
        荭	hóng
        荮	zhòu
        药	yào
        荳	dòu
        荷	hé hè
        荸	bí
        荻	dí
        荼	tú
        荽	suī
        莅	lì
        莆	pú
        莉	lì
        莊	zhuāng
        莎	shā suō
        莒	jǔ
        莓	méi
        莕	xìng
        莖	jīng
        莘	shēn xīn
        莙	jūn
        莛	tíng
        莜	yóu
        莝	cuò
        莞	guǎn wǎn guān
        莠	yǒu
        莢	jiá
        莧	xiàn
        莨	làng liáng
        莩	fú piǎo
        莪	é
        莫	mò mo mù
        莰	kǎn
        莱	lái
        莲	lián
        莳	shí shì
        莴	wō
        莶	xiān
        获	huò
        莸	yóu
        莹	yíng
        莺	yīng
        莼	chún
        莽	mǎng
        莿	cì
        菀	wǎn yù
        菁	jīng
        菂	dì
        菅	jiān
        菇	gu gū
        菉	lù lǜ
        菊	jú
        菌	jūn jùn
        菍	niè
        菏	hé
        菑	zāi zī
        菓	guǒ
        菔	fú
        菕	lún
        菖	chāng
        菘	sōng
        菜	cài
        菝	bá
        菟	tú tù
        菠	bō
        菡	hàn
        菢	bào
        菥	xī
        菩	pú
        菪	dàng
        華	huá huā huà
        菰	gū
        菱	líng
        菲	fēi fěi
        菴	ān
        菶	běng
        菸	yān
        菹	jū zū
        菻	lǐn
        菼	tǎn
        菽	shū
        菾	tián
        萁	qí
        萃	cuì
        萄	táo
        萆	bì
        萇	cháng
        萊	lái
        萋	qī
        萌	méng
        萍	píng
        萎	wēi wěi
        萏	dàn
        萑	huán
        萘	nài
        萚	tuò
        萜	tiē
        萝	luó
        萣	dìng
        萤	yíng
        营	yíng
        萦	yíng
        萧	xiāo
        萨	sà
        萩	qiū
        萬	wàn
        萯	fù
        萱	xuān
        萳	nǎn nán
        萴	cè
        萵	wō
        萸	yú
        萹	biǎn biān
        萼	è
        落	luò là lào luō
        葅	zū
        葆	bǎo
        葉	yè
        葎	lǜ
        葑	fēng fèng
        葒	hóng
        葓	hóng
        葖	tū
        著	zhe zháo zhù zhuó zhāo
        葙	xiāng
        葚	rèn shèn
        葛	gé gě
        葜	qiā
        葝	qíng
        葠	shēn
        葡	pú
        董	dǒng
        葤	zhòu
        葦	wěi
        葩	pā
        葫	hú
        葬	zàng
        葭	jiā
        葯	yào
        葰	suī jùn suǒ
        葱	cōng
        葳	wēi
        葴	zhēn
        葵	kuí
        葶	tíng
        葷	hūn
        葸	xǐ
        葹	shī
        葺	qì
        葻	lán
        蒂	dì
        蒄	guān
        蒇	chǎn
        蒈	kǎi
        蒉	kuì
        蒋	jiǎng
        蒌	lóu
        蒍	wěi
        蒎	pài
        蒐	sōu
        蒒	shī
        蒓	chún
        蒔	shí shì
        蒗	làng
        蒙	méng mēng měng
        蒜	suàn
        蒞	lì
        蒟	jǔ
        蒡	bàng
        蒨	qiàn
        蒭	chú
        蒯	kuǎi
        蒱	pú
        蒲	pú
        蒳	nà
        蒴	shuò
        蒶	fén
        蒸	zhēng
        蒹	jiān
        蒺	jí
        蒻	ruò
        蒼	cāng
        蒽	ēn
        蒿	hāo
        蓀	sūn
        蓁	zhēn
        蓂	míng mì
        蓄	xù
        蓆	xí
        蓇	gǔ gū
        蓉	róng
        蓊	wěng
        蓋	gài gai gě
        蓍	shī
        蓏	luǒ
        蓐	rù
        蓑	suō
        蓓	bèi
        蓖	bì
        蓚	tiáo
        蓝	lán la
        蓟	jì
        蓠	lí
        蓡	shēn
        蓢	lǎng
        蓣	yù
        蓥	yíng
        蓦	mò
        蓧	diào
        蓨	tiáo
        蓬	péng
        蓮	lián
        蓯	cōng
        蓰	xǐ
        蓱	píng
        蓲	qiū
        蓴	chún
        蓺	yì
        蓼	liǎo lù
        蓽	bì
        蓿	xu
        蔀	bù
        蔂	léi
        蔃	qiáng
        蔄	màn
        蔈	biāo piào
        蔊	hǎn hàn
        蔌	sù
        蔎	shè
        蔑	miè
        蔓	màn mán wàn
        蔔	bó bo
        蔕	dì
        蔗	zhe zhè
        蔘	shēn
        蔚	wèi yù
        蔞	lóu
        蔟	cù
        蔠	zhōng
        蔡	cài
        蔣	jiǎng
        蔥	cōng
        蔦	niǎo
        蔧	huì
        蔪	jiàn
        蔫	niān
        蔬	shū
        蔭	yīn yìn
        蔮	guó
        蔯	chén
        蔱	shā
        蔴	má
        蔷	qiáng
        蔸	dōu
        蔹	liǎn
        蔺	lìn
        蔻	kòu
        蔼	ǎi
        蔽	bì
        蔾	lí
        蔿	wěi
        蕁	qián
        蕃	fān bō fán
        蕄	méng
        蕅	ǒu
        蕆	chǎn
        蕈	xùn
        蕉	jiāo qiáo
        蕊	ruǐ
        蕋	ruǐ
        蕎	qiáo
        蕑	jiān
        蕒	mǎi
        蕓	yún
        蕕	yóu
        蕖	qú
        蕗	lù
        蕘	ráo
        蕙	huì
        蕝	jué
        蕞	zuì
        蕟	fà
        蕡	fén
        蕢	kuì
        蕤	ruí
        蕧	fù
        蕨	jué
        蕩	dàng
        蕪	wú
        蕭	xiāo
        蕰	wēn
        蕲	qí
        蕳	jiān
        蕴	yùn
        蕷	yù
        蕹	wèng
        蕺	jí
        蕻	hóng hòng
        蕽	nóng
        蕾	lěi
        薀	yùn
        薁	yù ào
        薄	báo bó bò
        薅	hāo
        薆	ài
        薇	wēi
        薈	huì
        薉	huì
        薊	jì
        薋	cí
        薌	xiāng
        薏	yì
        薐	léng
        薑	jiāng
        薔	qiáng
        薖	kē
        薘	dá
        薙	tì
        薛	xuē
        薜	bì
        薟	xiān
        薠	fán
        薢	xiè
        薤	xiè
        薦	jiàn
        薨	hōng
        薩	sà
        薪	xīn
        薮	sǒu
        薯	shǔ
        薰	xūn
        薱	duì
        薲	pín
        薳	wěi
        薴	níng
        薵	chóu
        薷	rú
        薸	piáo
        薹	tái
        薺	jì qí
        薿	nǐ
        藁	gǎo
        藂	cóng
        藇	xù
        藉	jí jiè
        藊	biǎn
        藍	lán la
        藎	jìn
        藏	cáng zàng
        藐	miǎo
        藑	qióng
        藓	xiǎn
        藕	ǒu
        藖	xián
        藘	lǘ
        藚	xù
        藜	lí
        藝	yì
        藟	lěi
        藠	jiào
        藣	bēi
        藤	téng
        藥	yào
        藦	mò mó
        藨	biāo
        藩	fān
        藪	sǒu
        藬	tuī
        藭	qióng
        藰	liú
        藴	yùn
        藶	lì
        藷	shǔ
        藹	ǎi
        藺	lìn
        藻	zǎo
        藾	lài
        藿	huò
        蘀	tuò
        蘂	ruǐ
        蘄	qí
        蘅	héng
        蘆	lú lu lǔ
        蘇	sū
        蘈	tuí
        蘊	yùn
        蘋	píng pín
        蘐	xuān
        蘑	mó
        蘖	niè bò
        蘘	ráng
        蘚	xiǎn
        蘞	liǎn
        蘟	yǐn
        蘡	yīng
        蘢	lóng
        蘧	qú
        蘩	fán
        蘫	hàn
        蘬	kuī
        蘭	lán
        蘱	lèi
        蘵	zhī
        蘸	zhàn
        蘹	huái
        蘺	lí
        蘼	mí
        蘿	luó
        虅	téng
        虆	léi
        虉	yì
        虎	hǔ hu hù
        虏	lǔ
        虐	nüè
        虑	lǜ
        虒	sī
        虓	xiāo
        虔	qián
        處	chù chǔ chu
        虚	xū
        虛	xū
        虜	lǔ
        虞	yú
        號	hào hao háo
        虡	jù
        虢	guó
        虣	bào
        虤	yán
        虦	zhàn
        虧	kuī
        虩	xì
        虫	chóng
        虬	qiú
        虮	jǐ
        虯	qiú
        虱	shī
        虵	shé
        虷	hán gān
        虸	zǐ
        虹	hóng jiàng
        虺	huī huǐ
        虻	méng
        虼	gè
        虽	suī
        虾	xiā há
        虿	chài
        蚀	shí
        蚁	yǐ
        蚂	mǎ mà mā
        蚃	xiǎng
        蚄	fāng
        蚆	bā
        蚊	wén
        蚋	ruì
        蚌	bàng bèng
        蚍	pí
        蚓	yǐn
        蚕	cán
        蚘	huí
        蚛	zhòng
        蚜	yá
        蚝	háo
        蚡	fén
        蚣	gong gōng
        蚤	zǎo
        蚦	rán
        蚧	jiè
        蚨	fú
        蚩	chī
        蚪	dǒu
        蚬	xiǎn
        蚯	qiū
        蚰	yóu
        蚱	zhà
        蚲	píng
        蚴	yòu
        蚶	hān
        蚺	rán
        蛀	zhù
        蛃	bǐng
        蛄	gū gǔ
        蛆	qū
        蛇	shé yí
        蛉	líng
        蛊	gǔ
        蛋	dàn
        蛎	lì
        蛏	chēng
        蛐	qū
        蛑	móu
        蛔	huí
        蛕	huí
        蛘	yáng
        蛙	wā
        蛛	zhū
        蛞	kuò
        蛟	jiāo
        蛣	qī
        蛤	há gé
        蛩	qióng
        蛭	zhì
        蛮	mán
        蛰	zhé
        蛱	jiá
        蛲	náo
        蛳	sī
        蛴	qí
        蛵	xīng
        蛸	shāo xiāo
        蛹	yǒng
        蛺	jiá
        蛻	tuì
        蛼	chē
        蛾	é yǐ
        蜀	shǔ
        蜂	fēng
        蜃	shèn
        蜆	xiàn
        蜇	zhē zhé
        蜈	wú
        蜉	fú
        蜊	lí
        蜋	láng
        蜍	chú
        蜎	yuān
        蜐	jié
        蜒	yán
        蜓	tíng
        蜕	tuì
        蜗	wō
        蜘	zhī
        蜚	fēi fěi
        蜜	mì
        蜞	qí
        蜡	là zhà
        蜢	měng
        蜣	qiāng
        蜥	xī
        蜦	lún
        蜨	dié
        蜩	tiáo
        蜮	yù
        蜯	bàng
        蜱	pí
        蜴	yì
        蜷	quán
        蜸	qiǎn
        蜹	ruì
        蜺	ní
        蜻	qīng
        蜽	liǎng
        蜾	guǒ
        蜿	wān
        蝀	dōng
        蝁	è
        蝂	bǎn
        蝃	dì
        蝄	wǎng
        蝇	ying yíng
        蝈	guō
        蝉	chán
        蝌	kē
        蝎	xiē
        蝓	yú
        蝕	shí
        蝗	huáng
        蝘	yǎn
        蝙	biān
        蝜	fù
        蝟	wei wèi
        蝠	fú
        蝡	rú
        蝣	yóu
        蝤	qiú yóu
        蝥	máo
        蝦	xiā há
        蝨	shī
        蝮	fù
        蝰	kuí
        蝱	méng
        蝲	là
        蝴	hú
        蝶	dié
        蝸	wō
        蝻	nǎn
        蝼	lóu
        蝽	chūn
        蝾	róng
        螀	jiāng
        螂	láng
        螃	páng
        螄	sī
        螅	xī
        螈	yuán
        螋	sōu
        融	róng
        螓	qín
        螗	táng
        螘	yǐ
        螙	dù
        螞	mǎ
        螟	míng
        螠	yì
        螢	yíng
        螣	tè téng
        螨	mǎn
        螫	shì
        螬	cáo
        螭	chī
        螮	dì
        螯	áo
        螱	wèi
        螳	táng
        螴	chén
        螵	piāo
        螹	jiàn
        螺	luó
        螻	lóu
        螽	zhōng
        螾	yǐn
        螿	jiāng
        蟀	shuài
        蟁	wén
        蟂	xiāo
        蟄	zhé
        蟆	ma má
        蟇	má
        蟈	guō
        蟊	máo
        蟋	xī
        蟎	mǎn
        蟏	xiāo
        蟑	zhāng
        蟒	mǎng
        蟘	tè
        蟛	péng
        蟜	jiǎo
        蟠	pán
        蟡	guǐ
        蟢	xǐ
        蟣	jǐ
        蟥	huáng
        蟦	féi
        蟪	huì
        蟫	yín
        蟬	chán
        蟮	shàn
        蟯	náo
        蟱	wú
        蟲	chóng
        蟳	xún
        蟶	chēng
        蟷	dāng
        蟹	xiè
        蟻	yǐ
        蟽	dá
        蟾	chán
        蟿	qì
        蠀	cī
        蠁	xiǎng
        蠃	luǒ
        蠅	ying yíng
        蠆	chài
        蠈	zéi
        蠊	lián
        蠋	zhú
        蠌	zé
        蠍	xiē
        蠎	mǎng
        蠏	xiè
        蠐	qí
        蠑	róng
        蠒	jiǎn
        蠓	měng
        蠔	háo
        蠕	rú
        蠖	huò
        蠙	pín
        蠚	hē
        蠛	miè
        蠞	jié
        蠟	là
        蠡	lí lǐ
        蠢	chǔn
        蠣	lì
        蠦	lú
        蠧	dù
        蠨	xiāo
        蠪	lóng
        蠭	fēng
        蠱	gǔ
        蠲	juān
        蠳	yīng
        蠵	xī
        蠶	cán
        蠹	dù
        蠻	mán
        蠼	qú
        蠾	zhú
        血	xuè xiě
        衃	pēi
        衄	nǜ
        衅	xìn
        衆	zhòng
        衇	mài
        衊	miè
        行	xíng háng héng hàng xìng
        衍	yǎn
        衎	kàn
        衏	yuàn
        衒	xuàn
        術	shù
        衔	xián
        衕	tòng
        衖	xiàng
        街	jiē
        衙	yá
        衚	hú
        衛	wèi
        衝	chōng chòng
        衞	wèi
        衠	zhūn
        衡	héng
        衢	qú
        衣	yī yì
        补	bǔ
        表	biǎo
        衩	chǎ chà
        衫	shān
        衬	chèn
        衮	gǔn
        衰	shuāi cuī
        衲	nà
        衷	zhōng
        衹	zhǐ
        衽	rèn
        衾	qīn
        衿	jīn
        袁	yuán
        袂	mèi
        袄	ǎo
        袅	niǎo
        袆	huī
        袈	jiā
        袋	dài dai
        袍	páo
        袎	yào
        袒	tǎn
        袖	xiù
        袗	zhěn
        袜	wà
        袞	gǔn
        袠	zhì
        袢	pàn
        袤	mào
        袪	qū
        被	bèi
        袭	xí
        袯	bó
        袱	fu fú
        袴	kù
        袵	rèn
        袷	qiā jiá jié
        袺	jié
        袼	gē
        裀	yīn
        裁	cái
        裂	liè liě
        装	zhuāng
        裆	dāng
        裈	kūn
        裉	kèn
        裊	niǎo
        裋	shù
        裌	jiá
        裎	chéng chěng
        裏	lǐ li
        裒	póu
        裔	yì
        裕	yù
        裘	qiú
        裙	qún
        裛	yì
        補	bǔ
        裝	zhuāng
        裟	shā
        裡	li lǐ
        裢	lián
        裣	liǎn
        裤	kù
        裥	jiǎn
        裨	bì pí
        裩	kūn
        裯	chóu
        裰	duō
        裱	biǎo
        裲	liǎng
        裳	shang cháng
        裴	péi
        裸	luǒ
        裹	guǒ
        裼	tì xī
        製	zhì
        裾	jū
        褂	guà
        褃	kèn
        複	fù
        褊	biǎn
        褌	kūn
        褎	xiù
        褏	xiù
        褐	hè
        褒	bāo
        褓	bǎo
        褕	yú
        褘	huī
        褙	bèi
        褚	chǔ zhǔ
        褛	lǚ
        褝	dān
        褟	tā
        褡	dā
        褥	rù
        褦	nài
        褧	jiǒng
        褪	tuì tùn
        褫	chǐ
        褭	niǎo
        褯	jiè
        褰	qiān
        褲	kù
        褳	lián
        褴	lán
        褵	lí
        褶	zhě
        褸	lǚ
        褺	diē
        褻	xiè
        襀	jī
        襁	qiǎng
        襂	sēn
        襃	bāo
        襄	xiāng
        襆	fú
        襇	jiǎn
        襉	jiǎn
        襌	dān
        襍	zá
        襏	bó
        襓	ráo
        襕	lán
        襖	ǎo
        襗	zé
        襘	guì
        襚	suì
        襛	nóng
        襜	chān
        襝	liǎn
        襞	bì
        襟	jīn
        襠	dāng
        襤	lán
        襦	rú
        襨	duì
        襪	wà
        襫	shì
        襬	bǎi
        襭	xié
        襮	bó
        襯	chèn
        襰	lài
        襱	lóng
        襲	xí
        襴	lán
        襵	zhě
        襶	dài
        襸	zàn
        襹	shī
        襻	pàn
        襼	yì
        西	xi xī
        要	yào yāo
        覂	fěng
        覃	tán qín
        覅	fiào
        覆	fù
        覇	bà
        覈	hé
        覊	jī
        見	jiàn xiàn jian
        覎	yàn
        規	guī
        覒	mào
        覓	mì
        覔	mì
        覕	miè
        視	shì shi
        覗	sì
        覘	chān
        覙	luó
        覛	mì
        覜	tiào
        覟	zhì
        覠	jūn
        覡	xí
        覢	shǎn
        覤	xì
        覥	tiǎn
        覦	yú
        覩	dǔ
        親	qīn qin qìng
        覬	jì
        覭	míng
        覯	gòu
        覰	qū qù
        覲	jìn
        覴	dēng
        覵	jiàn
        覶	luó
        覷	qù
        覸	jiān
        覹	wéi
        覺	jué jiào
        覻	qū qù
        覼	luó
        覽	lǎn
        覿	dí
        觀	guān guàn
        见	jiàn xiàn jian
        观	guān guàn
        觃	yàn
        规	guī
        觅	mì
        视	shì shi
        觇	chān
        览	lǎn
        觉	jué jiào
        觊	jì
        觋	xí
        觌	dí
        觍	tiǎn
        觎	yú
        觏	gòu
        觐	jìn
        觑	qù qū
        角	jiǎo jué
        觔	jīn
        觕	cū
        觖	jué
        觚	gū
        觜	zī zuǐ
        觝	dǐ
        觞	shāng
        觟	huà
        解	jiě jiè xiè
        觥	gōng
        触	chù
        觧	jiě jiè
        觫	sù
        觭	jī
        觯	zhì
        觱	bì
        觳	hú
        觴	shāng
        觶	zhì
        觷	xué
        觸	chù
        觹	xī
        觺	yí
        觻	lì
        觽	xī
        觿	xī
        言	yán
        訁	yán
        訂	dìng
        訃	fù
        訄	qiú
        訆	jiào
        訇	hōng
        計	jì ji
        訊	xùn
        訌	hòng
        討	tǎo
        訏	xū
        訐	jié
        訑	yí
        訒	rèn
        訓	xun xùn
        訕	shàn
        訖	qì
        託	tuō
        記	jì ji
        訚	yín
        訛	é
        訜	fēn
        訝	yà
        訞	yāo
        訟	sòng
        訢	xīn
        訣	jué
        訥	nè
        訦	chén
        訧	yóu
        訨	zhǐ
        訩	xiōng
        訪	fǎng
        訬	chāo
        設	shè
        訰	zhùn
        許	xǔ
        訴	su sù
        訶	hē
        訸	hé
        訹	xù
        診	zhěn
        註	zhù
        証	zhèng
        訽	gòu
        訾	zī zǐ
        詀	zhān
        詁	gǔ
        詃	jiǎn
        詄	dié
        詅	líng
        詆	dǐ
        詇	yàng
        詈	lì
        詉	náo
        詊	pàn
        詌	gàn
        詍	yì
        詎	jù
        詏	yào
        詐	zhà
        詑	yí
        詒	yí
        詓	qǔ
        詔	zhào
        評	píng
        詖	bì
        詗	xiòng
        詘	qū
        詛	zǔ
        詜	tāo
        詝	zhǔ
        詞	cí
        詟	zhé
        詠	yǒng
        詡	xǔ
        詢	xún
        詣	yì
        詥	hé
        試	shì
        詧	chá
        詨	xiào
        詩	shī
        詪	hěn
        詫	chà
        詬	gòu
        詭	guǐ
        詮	quán
        詯	huì
        詰	jié
        話	huà hua
        該	gāi
        詳	xiáng
        詴	wēi
        詵	shēn
        詶	zhòu
        詷	tóng
        詹	zhān
        詺	mìng
        詻	è
        詼	huī
        詾	xiōng
        詿	guà
        誂	tiǎo
        誃	yí
        誄	lěi
        誅	zhū
        誆	kuāng
        誇	kuā
        誉	yù
        誊	téng
        誋	jì
        誌	zhì
        認	rèn
        誎	cù
        誏	lǎng
        誐	é
        誑	kuáng
        誒	éi ěi èi ēi
        誓	shì
        誔	tǐng
        誕	dàn
        誖	bèi
        誗	chán
        誘	yòu
        誙	kēng
        誚	qiào
        誜	shuà
        語	yǔ
        誠	chéng
        誡	jiè
        誣	wū
        誤	wù wu
        誥	gào
        誦	sòng
        誧	bū
        誨	huì
        說	shuō
        誫	zhèn
        説	shuō
        誰	shuí shéi
        課	kè
        誳	qū
        誴	cóng
        誶	suì
        誷	wǎng
        誹	fěi
        誺	chī
        誻	tà
        誼	yì
        誽	nì
        誾	yín
        調	diào tiáo
        諁	zhuó
        諂	chǎn
        諃	chēn
        諄	zhūn
        諆	qī
        談	tán
        諈	zhuì
        諉	wěi
        請	qǐng
        諍	zhèng
        諎	zé
        諏	zōu
        諐	qiān
        諑	zhuó
        諒	liàng
        諓	jiàn
        諔	chù
        諕	háo
        論	lùn lún
        諗	shěn
        諛	yú
        諜	dié
        諝	xū
        諞	piǎn pián
        諟	shì
        諠	xuān
        諡	shì
        諢	hùn
        諣	huà
        諤	è
        諥	zhòng
        諦	dì
        諧	xié
        諩	pǔ
        諫	jiàn
        諭	yù
        諮	zī
        諯	zhuān
        諰	xǐ
        諱	huì
        諲	yīn
        諳	ān
        諴	xián
        諶	chén
        諷	fěng fèng
        諸	zhū
        諹	yáng
        諺	yàn
        諻	huáng
        諼	xuān
        諾	nuò
        謀	móu mou
        謁	yè
        謂	wèi
        謄	téng
        謅	zhōu
        謆	shàn
        謇	jiǎn
        謉	kuì
        謊	huǎng
        謋	huò
        謌	gē
        謍	yíng
        謎	mí
        謏	xiǎo
        謐	mì
        謑	xǐ
        謔	xuè
        謖	sù
        謗	bàng
        謙	qiān
        謚	shì
        講	jiǎng
        謜	yuán
        謝	xiè xie
        謞	hè
        謟	tāo
        謠	yáo
        謡	yáo
        謣	yú
        謥	còng
        謦	qìng
        謨	mó
        謫	zhé
        謬	miù
        謭	jiǎn
        謯	jiē
        謰	lián
        謱	lóu
        謲	càn
        謳	ōu
        謴	gùn
        謵	xí
        謷	áo
        謸	áo
        謹	jǐn
        謻	yí
        謼	hū
        謾	mán
        謿	cháo
        譀	hàn
        譁	huá
        譂	chǎn
        譄	zēng
        譅	sè
        譆	xī
        譇	zhā
        譈	duì
        證	zhèng
        譊	náo
        譌	é
        譍	yīng yìng
        譎	jué
        譏	jī
        譐	zǔn
        譑	jiǎo
        譓	huì
        譔	zhuàn
        譖	zèn
        識	shi shí shì zhì
        譙	qiào
        譚	tán
        譜	pǔ
        譞	xuān
        譟	zào
        譠	tán
        譡	dǎng
        警	jǐng
        譨	náng
        譩	yī
        譫	zhān
        譬	pì
        譭	huǐ
        譯	yì
        議	yì
        譳	nòu
        譴	qiǎn
        護	hù
        譸	zhōu
        譹	háo
        譺	ài
        譻	yīng
        譼	jiàn
        譽	yù
        譾	jiǎn
        譿	huì
        讀	dú dòu
        讁	zhé
        讂	xuàn
        讅	shěn
        讆	wèi
        讇	chǎn
        讉	yí
        變	biàn
        讋	zhé
        讌	yàn
        讎	chóu
        讏	wèi
        讐	chóu
        讑	yào
        讒	chán
        讓	ràng
        讔	yǐn
        讕	lán
        讖	chèn
        讘	niè
        讙	huān
        讚	zàn
        讛	yì
        讜	dǎng
        讝	zhān
        讞	yàn
        讟	dú
        讠	yán
        计	jì ji
        订	dìng
        讣	fù
        认	rèn
        讥	jī
        讦	jié
        讧	hòng
        讨	tǎo
        让	ràng
        讪	shàn
        讫	qì
        讬	tuō
        训	xun xùn
        议	yì
        讯	xùn
        记	jì ji
        讱	rèn
        讲	jiǎng
        讳	huì
        讴	ōu
        讵	jù
        讶	yà
        讷	nè
        许	xǔ
        讹	é
        论	lùn lún
        讻	xiōng
        讼	sòng
        讽	fěng fèng
        设	shè
        访	fǎng
        诀	jué
        证	zhèng
        诂	gǔ
        诃	hē
        评	píng
        诅	zǔ
        识	shi shí shì zhì
        诇	xiòng
        诈	zhà
        诉	su sù
        诊	zhěn
        诋	dǐ
        诌	zhōu
        词	cí
        诎	qū
        诏	zhào
        诐	bì
        译	yì
        诒	yí
        诓	kuāng
        诔	lěi
        试	shì
        诖	guà
        诗	shī
        诘	jí jié
        诙	huī
        诚	chéng
        诛	zhū
        诜	shēn
        话	huà hua
        诞	dàn
        诟	gòu
        诠	quán
        诡	guǐ
        询	xún
        诣	yì
        诤	zhēng zhèng
        该	gāi
        详	xiáng
        诧	chà
        诨	hùn
        诩	xǔ
        诪	zhōu
        诫	jiè
        诬	wū
        语	yǔ yù
        诮	qiào
        误	wù wu
        诰	gào
        诱	yòu
        诲	huì
        诳	kuáng
        说	shuō shuì yuè
        诵	sòng
        诶	éi ěi èi
        请	qǐng
        诸	zhū
        诹	zōu
        诺	nuò
        读	dú dòu
        诼	zhuó
        诽	fěi
        课	kè
        诿	wěi
        谀	yú
        谁	shuí shéi
        谂	shěn
        调	diào tiáo
        谄	chǎn
        谅	liàng
        谆	zhūn
        谇	suì
        谈	tán
        谉	shěn
        谊	yì
        谋	móu mou
        谌	chén
        谍	dié
        谎	huǎng
        谏	jiàn
        谐	xié
        谑	xuè
        谒	yè
        谓	wèi
        谔	è
        谕	yù
        谖	xuān
        谗	chán
        谘	zī
        谙	ān
        谚	yàn
        谛	dì
        谜	mí mèi
        谝	pián piǎn
        谞	xū
        谟	mó
        谠	dǎng
        谡	sù
        谢	xiè xie
        谣	yáo
        谤	bàng
        谥	shì
        谦	qiān
        谧	mì
        谨	jǐn
        谩	mán màn
        谪	zhé
        谫	jiǎn
        谬	miù
        谭	tán
        谮	zèn
        谯	qiáo qiào
        谰	lán
        谱	pǔ
        谲	jué
        谳	yàn
        谴	qiǎn
        谵	zhān
        谶	chèn
        谷	gǔ yù
        谼	hóng
        谿	xī
        豀	xī
        豁	huō huò huá
        豄	dú
        豅	lóng
        豆	dòu
        豇	jiāng
        豈	qǐ kǎi
        豉	shì chǐ
        豌	wān
        豎	shù
        豐	fēng
        豔	yàn
        豕	shǐ
        豗	huī
        豘	tún
        豚	tún
        豝	bā
        象	xiàng
        豢	huàn
        豨	xī
        豪	háo
        豫	yù
        豬	zhū
        豮	fén
        豳	bīn
        豵	zōng
        豶	fén
        豸	zhì zhài
        豹	bào
        豺	chái
        貂	diāo
        貅	xiū
        貆	huán
        貉	háo hé
        貊	mò
        貌	mào
        貍	lí
        貐	yǔ
        貓	māo máo
        貔	pí
        貗	jù
        貘	mò
        貙	chū
        貛	huān
        貝	bèi
        貞	zhēn
        貟	yuán
        負	fù fu
        財	cái
        貢	gòng
        貣	tè
        貤	yí yì
        貦	wán
        貧	pín
        貨	huò
        販	fàn
        貪	tān
        貫	guàn
        責	zé
        貯	zhù
        貰	shì
        貱	bì
        貲	zī
        貳	èr
        貴	guì
        貶	biǎn
        買	mǎi
        貸	dài
        貺	kuàng
        費	fèi
        貼	tiē
        貽	yí
        貾	chí
        貿	mào
        賀	hè
        賁	bì
        賂	lù
        賃	lìn
        賄	huì
        賅	gāi
        資	zī
        賈	jiǎ
        賉	xù
        賊	zéi
        賑	zhèn
        賒	shē
        賓	bīn
        賔	bīn
        賕	qiú
        賗	chuàn
        賙	zhōu
        賚	lài
        賛	zàn
        賜	cì
        賝	chēn
        賞	shǎng
        賟	tiǎn
        賠	péi
        賡	gēng
        賢	xián
        賣	mài mai
        賤	jiàn
        賥	suì
        賦	fù
        賧	tàn
        賨	cóng
        質	zhì
        賫	jī
        賬	zhàng
        賭	dǔ
        賮	jìn
        賰	chǔn
        賴	lài
        賵	fèng
        賶	càng
        賸	shèng
        賹	yì
        賺	zhuàn
        賻	fù
        購	gòu
        賽	sài
        賾	zé
        贃	wàn
        贄	zhì
        贅	zhuì
        贆	biāo
        贇	yūn
        贈	zèng
        贉	dàn
        贊	zàn
        贋	yàn
        贍	shàn
        贏	yíng
        贐	jìn
        贑	gàn
        贓	zāng
        贔	bì
        贕	dú
        贖	shú
        贗	yàn
        贙	xuàn
        贚	lòng
        贛	gàn
        贜	zāng
        贝	bèi
        贞	zhēn
        负	fù fu
        贠	yuán
        贡	gòng
        财	cái
        责	zé
        贤	xián
        败	bài
        账	zhàng
        货	huò
        质	zhì
        贩	fàn
        贪	tān
        贫	pín
        贬	biǎn
        购	gòu
        贮	zhù
        贯	guàn
        贰	èr
        贱	jiàn
        贲	bēn bì
        贳	shì
        贴	tiē
        贵	guì
        贶	kuàng
        贷	dài
        贸	mào
        费	fèi
        贺	hè
        贻	yí
        贼	zéi
        贽	zhì
        贾	jiǎ gǔ
        贿	huì
        赀	zī
        赁	lìn
        赂	lù
        赃	zāng
        资	zī
        赅	gāi
        赆	jìn
        赇	qiú
        赈	zhèn
        赉	lài
        赊	shē
        赋	fù
        赌	dǔ
        赍	jī
        赎	shú
        赏	shǎng
        赐	cì
        赑	bì
        赒	zhōu
        赓	gēng
        赔	péi
        赕	dǎn
        赖	lài
        赗	fèng
        赘	zhuì
        赙	fù
        赚	zhuàn zuàn
        赛	sài
        赜	zé
        赝	yàn
        赞	zàn
        赟	yūn
        赠	zèng
        赡	shàn
        赢	yíng
        赣	gàn
        赤	chì
        赦	shè
        赧	nǎn
        赪	chēng
        赫	hè
        赬	chēng
        赭	zhě
        赯	táng
        走	zǒu
        赳	jiū
        赴	fù
        赵	zhào
        赶	gǎn
        起	qǐ
        赸	shàn
        趁	chèn
        趂	chèn
        趄	jū qiè
        超	chāo
        越	yuè
        趋	qū
        趑	zī
        趔	liè
        趕	gǎn
        趙	zhào
        趟	tàng tāng
        趣	qù cù
        趦	zī
        趨	qū
        趫	qiáo
        趬	qiāo
        趯	tì
        趱	zǎn
        趲	zǎn
        足	zú
        趴	pā
        趵	bào bō
        趸	dǔn
        趺	fū
        趻	chěn
        趼	jiǎn
        趾	zhǐ
        趿	tā
        跀	yuè
        跂	qí qì
        跃	yuè
        跄	qiāng qiàng
        跅	tuò
        跆	tái
        跋	bá
        跌	diē dié
        跎	tuó
        跏	jiā
        跐	cī cǐ
        跑	pǎo páo
        跔	jū
        跕	diǎn diē
        跖	zhí
        跗	fū
        跚	shān
        跛	bǒ
        距	jù
        跞	lì luò
        跟	gēn
        跡	jī
        跢	duò
        跣	xiǎn
        跤	jiāo
        跥	duò
        跨	kuà
        跩	zhuǎi
        跪	guì
        跫	qióng
        跬	kuǐ
        路	lù
        跰	pián
        跱	zhì
        跲	jiá
        跳	tiào
        跴	cǎi
        践	jiàn
        跶	dá da
        跷	qiāo
        跸	bì
        跹	xiān
        跺	duò
        跻	jī
        跼	jú
        跽	jì
        踅	xué
        踆	cūn
        踉	liáng liàng
        踊	yǒng
        踌	chóu
        踏	tà tā
        踐	jiàn
        踒	wō
        踔	chuō
        踖	jí
        踚	lún
        踝	huái
        踞	jù
        踟	chí
        踡	quán
        踢	tī
        踣	bó
        踦	yǐ
        踧	cù
        踩	cǎi
        踪	zōng
        踫	pèng
        踬	zhì
        踮	diǎn
        踯	zhí
        踰	yú
        踱	duó duò
        踳	chuǎn
        踴	yǒng
        踵	zhǒng
        踶	dì
        踸	chěn
        踹	chuài
        踺	jiàn
        踽	jǔ
        蹀	dié
        蹁	pián
        蹂	róu
        蹄	tí
        蹅	chǎ
        蹇	jiǎn
        蹈	dǎo
        蹉	cuō
        蹊	qī xī
        蹋	tà
        蹌	qiāng qiàng
        蹍	niǎn
        蹏	tí
        蹐	jí
        蹑	niè
        蹒	mán pán
        蹔	zàn
        蹕	bì
        蹙	cù
        蹚	tāng
        蹛	dài
        蹜	sù
        蹟	jī
        蹠	zhí
        蹡	qiāng qiàng
        蹢	dí zhí
        蹣	pán mán
        蹤	zōng
        蹥	lián
        蹦	bèng
        蹧	zāo
        蹩	bié
        蹪	tuí
        蹬	dēng dèng
        蹭	cèng
        蹯	fán
        蹰	chú
        蹲	dūn cún
        蹳	bō
        蹴	cù jiu
        蹵	cù
        蹶	jué juě
        蹷	jué
        蹺	qiāo
        蹻	juē qiāo
        蹼	pǔ
        蹽	liāo
        蹾	dūn
        蹿	cuān
        躀	guàn
        躁	zào
        躂	dá
        躃	bì
        躄	bì
        躅	zhú
        躇	chú
        躈	qiào
        躉	dǔn
        躊	chóu
        躋	jī
        躍	yuè
        躎	niǎn
        躏	lìn
        躐	liè
        躑	zhí
        躒	lì luò
        躓	zhì
        躔	chán
        躕	chú
        躗	wèi
        躘	lóng
        躚	xiān
        躜	zuān
        躝	lán
        躞	xiè
        躡	niè
        躥	cuān
        躦	cuó
        躧	xǐ
        躪	lìn
        身	shēn
        躬	gōng
        躭	dān
        躯	qū
        躰	tǐ
        躱	duǒ
        躲	duǒ
        躳	gōng
        躶	luǒ
        躺	tǎng
        軀	qū
        軂	lào
        軃	duǒ
        軇	dào
        軉	yù
        車	chē jū
        軋	yà
        軌	guǐ
        軍	jūn
        軎	wèi
        軏	yuè
        軑	dài
        軒	xuān
        軓	fàn
        軔	rèn
        軕	shān
        軖	kuáng
        軗	shū
        軘	tún
        軛	è
        軜	nà
        軝	qí
        軞	máo
        軟	ruǎn
        軤	hū
        軥	qú
        軧	dǐ
        軨	líng
        軫	zhěn
        軬	fàn
        軮	yǎng
        軯	pēng
        軱	gū
        軲	gū
        軳	páo
        軵	rǒng
        軷	bá
        軸	zhóu
        軹	zhǐ
        軺	yáo
        軻	kē
        軼	yì
        軾	shì
        軿	píng
        輀	ér
        輁	gǒng
        輂	jú
        較	jiào
        輄	guāng
        輅	hé
        輆	kǎi
        輇	quán
        輈	zhōu
        載	zài zǎi
        輊	zhì
        輋	shē
        輐	wàn
        輑	yǐn
        輒	zhé
        輓	wǎn
        輔	fǔ
        輕	qīng
        輖	zhōu
        輗	ní
        輘	léng
        輙	zhé
        輚	zhàn
        輛	liàng
        輜	zī
        輝	huī
        輞	wǎng
        輟	chuò
        輠	guǒ
        輡	kǎn
        輢	yǐ
        輣	péng
        輤	qiàn
        輥	gǔn
        輦	niǎn
        輨	guǎn
        輩	bèi
        輪	lún
        輫	pái
        輬	liáng
        輭	ruǎn
        輮	róu
        輯	ji jí
        輲	chuán
        輳	còu
        輴	chūn
        輵	gé
        輶	yóu
        輷	hōng
        輸	shū
        輹	fù
        輻	fú
        輼	wēn
        輾	zhǎn
        輿	yú
        轀	wēn
        轂	gǔ
        轃	zhēn
        轄	xiá
        轅	yuán
        轆	lù
        轇	jiāo
        轈	cháo
        轉	zhuǎn zhuàn zhuǎi
        轊	wèi
        轍	zhé
        轎	jiào
        轏	zhàn
        轐	bú
        轑	lǎo
        轒	fén
        轓	fān
        轔	lín
        轕	gé
        轖	sè
        轗	kǎn
        轘	huán huàn
        轙	yǐ
        轚	jí
        轛	zhuì
        轝	yù
        轞	jiàn
        轟	hōng
        轠	léi
        轡	pèi
        轢	lì
        轣	lì
        轤	lú
        轥	lìn
        车	chē jū
        轧	yà zhá gá
        轨	guǐ
        轩	xuān
        轪	dài
        轫	rèn
        转	zhuǎn zhuàn zhuǎi
        轭	è
        轮	lún
        软	ruǎn
        轰	hōng
        轱	gū
        轲	kē kě
        轳	lú
        轴	zhóu zhòu
        轵	zhǐ
        轶	yì
        轷	hū
        轸	zhěn
        轹	lì
        轺	yáo
        轻	qīng
        轼	shì
        载	zài zǎi
        轾	zhì
        轿	jiào
        辀	zhōu
        辁	quán
        辂	lù
        较	jiào
        辄	zhé
        辅	fǔ
        辆	liàng
        辇	niǎn
        辈	bèi
        辉	huī
        辊	gǔn
        辋	wǎng
        辌	liáng
        辍	chuò
        辎	zī
        辏	còu
        辐	fú
        辑	ji jí
        辒	wēn
        输	shū
        辔	pèi
        辕	yuán
        辖	xiá
        辗	niǎn zhǎn
        辘	lù
        辙	zhé
        辚	lín
        辛	xīn
        辜	gū
        辞	cí
        辟	pì bì pī
        辠	zuì
        辣	là
        辤	cí
        辦	bàn
        辨	biàn
        辩	biàn
        辫	biàn
        辭	cí
        辮	biàn
        辯	biàn
        辰	chén
        辱	rǔ
        農	nóng
        辳	nóng
        辴	chǎn
        辵	chuò
        边	biān bian
        辻	shí
        辽	liáo
        达	dá
        辿	chān
        迁	qiān
        迂	yū
        迄	qì
        迅	xùn
        迆	yí yǐ
        过	guò guo guō
        迈	mài
        迍	zhūn
        迎	yíng
        运	yùn
        近	jìn
        迒	háng
        迓	yà
        返	fǎn
        迕	wù wǔ
        还	hái huán
        这	zhè zhèi
        进	jìn
        远	yuǎn
        违	wéi
        连	lián
        迟	chí
        迢	tiáo
        迤	yí yǐ
        迥	jiǒng
        迦	jiā
        迨	dài
        迩	ěr
        迪	dí
        迫	pò pǎi
        迭	dié
        迮	zé
        迯	táo
        述	shù
        迳	jìng
        迴	huí
        迷	mí
        迸	bèng
        迹	jī jì
        迺	nǎi
        迻	yí
        追	zhuī
        退	tuì
        送	sòng
        适	shì kuò
        逃	táo
        逄	páng
        逅	hòu
        逆	nì
        选	xuǎn
        逊	xùn
        逋	bū
        逍	xiāo
        透	tòu
        逐	zhú
        逑	qiú
        递	dì
        途	tú
        逕	jìng
        逖	tì
        逗	dòu
        這	zhè zhèi
        通	tōng tòng
        逛	guàng
        逝	shì
        逞	chěng
        速	sù
        造	zào
        逡	qūn
        逢	féng
        連	lián
        逦	lǐ
        逩	bèn
        逭	huàn
        逮	dǎi dài
        逯	lù
        週	zhōu
        進	jìn
        逴	chuō
        逵	kuí
        逶	wēi
        逷	tì
        逸	yì
        逻	luó
        逼	bī
        逾	yú
        逿	dàng
        遁	dùn
        遂	suì suí
        遄	chuán
        遆	tí
        遇	yù
        遊	yóu
        運	yùn
        遍	biàn
        過	guò guo guō
        遏	è
        遐	xiá
        遑	huáng
        遒	qiú
        道	dào dao
        達	dá
        違	wéi
        遗	yí wèi
        遘	gòu
        遙	yáo
        遛	liú liù
        遜	xùn
        遝	tà
        遞	dì
        遠	yuǎn
        遡	sù
        遢	tà tā
        遣	qiǎn
        遥	yáo
        遨	áo
        適	shì
        遭	zāo
        遮	zhē
        遯	dùn
        遰	dì
        遱	lóu
        遲	chí
        遴	lín
        遵	zūn
        遶	rào
        遷	qiān
        選	xuǎn
        遹	yù
        遺	yí
        遼	liáo
        遽	jù
        避	bì
        邀	yāo
        邁	mài
        邂	xiè
        邃	suì
        還	hái huán
        邅	zhān
        邇	ěr
        邈	miǎo
        邊	biān bian
        邋	lā
        邏	luó
        邐	lǐ
        邑	yì
        邓	dèng
        邕	yōng
        邗	hán
        邘	yú
        邙	máng
        邛	qióng
        邝	kuàng
        邠	bīn
        邡	fāng
        邢	xíng
        那	nà nā nǎ nǎi nè něi nèi
        邦	bāng
        邨	cūn
        邪	xié yé
        邬	wū
        邮	yóu
        邯	hán
        邰	tái
        邱	qiū
        邲	bì
        邳	pī
        邴	bǐng
        邵	shào
        邶	bèi
        邸	dǐ
        邹	zōu
        邺	yè
        邻	lín
        邽	guī
        邾	zhū
        邿	shī
        郁	yù
        郃	hé
        郄	qiè
        郅	zhì
        郇	huán xún
        郈	hòu
        郊	jiāo
        郋	xí
        郎	láng làng
        郏	jiá
        郐	kuài
        郑	zhèng
        郓	yùn
        郕	chéng
        郗	xī
        郚	wú
        郛	fú
        郜	gào
        郝	hǎo
        郟	jiá
        郡	jùn
        郢	yǐng
        郤	xì
        郦	lì
        郧	yún
        部	bù
        郪	qī
        郫	pí
        郭	guō
        郯	tán
        郰	zōu
        郲	lái
        郳	ní
        郴	chēn
        郵	yóu
        郸	dān
        都	dōu dū
        郾	yǎn
        郿	méi
        鄀	ruò
        鄂	è
        鄃	shū
        鄄	juàn
        鄅	yǔ
        鄆	yùn
        鄉	xiāng
        鄌	táng
        鄏	rǔ
        鄑	zī
        鄒	zōu
        鄔	wū
        鄖	yún
        鄗	hào
        鄘	yōng
        鄙	bǐ
        鄚	mào
        鄜	fū
        鄞	yín
        鄟	zhuān
        鄠	hù
        鄡	qiāo
        鄢	yān
        鄣	zhāng
        鄦	xǔ
        鄧	dèng
        鄩	xún
        鄪	bì
        鄫	zēng
        鄬	wéi
        鄭	zhèng
        鄮	mào
        鄯	shàn
        鄰	lín
        鄱	pó
        鄲	dān
        鄳	méng
        鄴	yè
        鄶	kuài
        鄹	zōu
        鄺	kuàng
        鄾	yōu
        酂	cuó zàn
        酃	líng
        酅	xī
        酆	fēng
        酇	zàn
        酈	lì
        酉	yǒu
        酊	dīng dǐng
        酋	qiú
        酌	zhuó
        配	pèi
        酎	zhòu
        酏	yǐ
        酐	gān
        酒	jiǔ
        酕	máo
        酖	zhèn
        酗	xù
        酘	dòu
        酚	fēn
        酝	yùn
        酞	tài
        酡	tuó
        酢	cù zuò
        酣	hān
        酤	gū
        酥	sū
        酦	pò pō fā
        酧	chóu
        酩	mǐng
        酪	lào
        酬	chou chóu
        酮	tóng
        酯	zhǐ
        酰	xiān
        酱	jiàng
        酲	chéng
        酴	tú
        酵	jiào
        酶	méi
        酷	kù
        酸	suān
        酹	lèi
        酺	pú
        酽	yàn
        酾	shāi shī
        酿	niàng niáng
        醁	lù
        醃	yān
        醄	táo
        醅	pēi
        醆	zhǎn
        醇	chún
        醉	zuì
        醊	zhuì
        醋	cù
        醌	kūn
        醍	tí
        醐	hú
        醑	xǔ
        醒	xǐng
        醖	yùn
        醚	mí
        醛	quán
        醜	chǒu
        醞	yùn
        醟	yòng
        醡	zhà
        醢	hǎi
        醣	táng
        醦	chěn
        醧	yù
        醨	lí
        醪	láo
        醫	yī
        醬	jiàng
        醭	bú
        醮	jiào
        醯	xī
        醰	tán
        醱	fā pò pō
        醲	nóng
        醳	yì
        醴	lǐ
        醵	jù
        醶	yàn
        醺	xūn
        醻	chóu
        醼	yàn
        醽	líng
        醾	mí
        醿	mí
        釀	niàng niáng
        釁	xìn
        釃	shāi shī
        釄	mí
        釅	yàn
        采	cǎi cài
        釉	yòu
        释	shì
        釋	shì
        里	lǐ li
        重	zhòng chóng
        野	yě
        量	liàng liang liáng
        釐	xī lí xǐ
        金	jīn
        釒	jīn
        釓	qiú
        釔	yǐ
        釕	liǎo
        釗	zhāo
        釘	dīng
        釙	pò
        釚	qiú
        釛	bā
        釜	fǔ
        針	zhēn
        釟	bā
        釣	diào
        釤	shàn
        釥	qiǎo
        釦	kòu
        釧	chuàn
        釨	zǐ
        釩	fǎn
        釪	huá
        釫	huá
        釬	hàn
        釭	gāng
        釱	dì
        釲	sì
        釳	xì
        釴	yì
        釵	chāi
        釷	tǔ
        釹	nǚ
        釺	qiān
        釽	pì
        釾	yé
        釿	jīn
        鈀	bǎ
        鈁	fāng
        鈂	chén
        鈃	xíng
        鈄	dǒu
        鈅	yuè
        鈆	qiān
        鈇	fū
        鈈	pī
        鈉	nà
        鈋	é
        鈍	dùn
        鈎	gōu
        鈏	yǐn
        鈐	qián
        鈑	bǎn
        鈒	sà
        鈓	rén
        鈔	chāo
        鈕	niǔ
        鈖	fēn
        鈗	yǔn
        鈚	pī
        鈛	guō
        鈜	hóng
        鈞	jūn
        鈠	yì
        鈡	zhōng
        鈣	gài
        鈤	rì
        鈥	huǒ
        鈦	tài
        鈧	kàng
        鈪	è
        鈮	nǐ
        鈯	tú
        鈰	shì
        鈲	gū
        鈳	kē
        鈴	líng
        鈵	bǐng
        鈶	sì
        鈷	gǔ
        鈸	bó
        鈹	pī
        鈺	yù
        鈼	zuó
        鈽	bū
        鈾	yóu
        鈿	tián
        鉀	jiǎ
        鉁	zhēn
        鉅	jù
        鉆	chān
        鉈	shī
        鉉	xuàn
        鉊	zhāo
        鉋	bào
        鉌	hé
        鉍	bì
        鉎	shēng
        鉏	chú jǔ
        鉐	shí
        鉑	bó
        鉒	zhù
        鉔	zā
        鉕	pō
        鉗	qián
        鉘	fú
        鉙	zhǎi
        鉚	liǔ
        鉛	qiān
        鉜	fú
        鉝	lì
        鉞	yuè
        鉟	pī
        鉠	yāng
        鉡	bàn
        鉢	bō
        鉤	gōu
        鉥	shù
        鉦	zhēng
        鉧	mǔ
        鉨	xǐ
        鉬	mù
        鉭	tǎn
        鉮	huán
        鉲	kǎ
        鉳	běi
        鉴	jiàn
        鉵	tóng
        鉶	xíng
        鉷	hóng
        鉸	jiǎo
        鉹	chǐ
        鉺	èr
        鉻	luò
        鉼	bǐng
        鉽	shì
        鉾	móu
        鉿	jiā
        銀	yín
        銁	jūn
        銂	zhōu
        銃	chòng
        銅	tóng
        銈	jī
        銊	xù
        銋	rén
        銍	zhì
        銎	qióng
        銏	shàn
        銑	xiǎn
        銓	quán
        銔	pī
        銕	tiě
        銖	zhū
        銗	xiàng
        銘	míng
        銙	kuǎ
        銚	yáo
        銛	xiān
        銜	xián
        銠	lǎo
        銡	jí
        銣	rú
        銥	yī
        銦	yīn
        銧	guāng
        銨	ǎn
        銩	diū
        銪	yǒu
        銫	sè
        銬	kào
        銮	luán
        銱	diào
        銲	hàn
        銳	ruì
        銶	qiú
        銷	xiāo
        銸	zhé
        銹	xiù
        銻	tí
        銼	cuò
        銾	hòng
        鋁	lǚ
        鋂	méi
        鋃	láng
        鋅	xīn
        鋆	yún
        鋇	bèi
        鋈	wù
        鋉	sù
        鋊	yù
        鋋	chán
        鋌	dìng
        鋍	bó
        鋏	jiá
        鋐	hóng
        鋒	fēng
        鋗	xuān
        鋘	huá
        鋙	yǔ
        鋜	zhuó
        鋝	lüè
        鋟	qǐn
        鋠	shèn
        鋡	hán
        鋣	yé
        鋤	chú
        鋥	zèng
        鋦	jū
        鋧	xiàn
        鋨	tiě
        鋩	máng
        鋪	pù pū pu
        鋬	pàn
        鋭	ruì
        鋮	chéng
        鋯	gào
        鋰	lǐ
        鋱	tè
        鋶	liǔ
        鋸	jù
        鋹	chǎng
        鋼	gāng gàng
        鋾	táo
        錀	lún
        錁	guǒ
        錂	líng
        錄	lù
        錆	qiāng
        錇	póu
        錈	juǎn
        錋	péng
        錍	pī
        錏	yā
        錐	zhuī
        錑	lèi
        錒	kē
        錔	tà
        錕	kūn
        錗	nèi
        錘	chuí
        錙	zī
        錚	zhēng
        錛	bēn
        錜	niè
        錝	zòng
        錞	chún duì
        錟	tán
        錠	dìng
        錡	qí
        錢	qián qian
        錣	zhuì
        錤	jī
        錥	yù
        錦	jǐn
        錧	guǎn
        錨	máo
        錩	chāng
        錪	tiǎn
        錫	xī
        錭	táo
        錮	gù
        錯	cuò
        録	lù
        錳	měng
        錶	biǎo
        錸	lái
        錼	nài
        錽	wàn
        錾	zàn
        鍀	dé
        鍁	xiān
        鍂	piān
        鍃	huō
        鍄	liàng
        鍅	fǎ
        鍆	mén
        鍇	kǎi
        鍈	yīng
        鍉	dī
        鍊	liàn
        鍋	guō
        鍍	dù
        鍏	wéi
        鍐	zōng
        鍑	fù
        鍒	róu
        鍔	è
        鍖	chěn
        鍘	zhá
        鍚	yáng
        鍛	duàn
        鍜	xiá
        鍝	yú
        鍟	shēng
        鍠	huáng
        鍡	wěi
        鍣	zhāo
        鍤	chā
        鍥	qiè
        鍦	shī
        鍧	hōng
        鍨	kuí
        鍩	tiǎn
        鍪	móu
        鍫	qiāo
        鍬	qiāo
        鍭	hóu
        鍮	tōu
        鍯	cōng
        鍰	huán
        鍱	yè
        鍴	duān
        鍵	jiàn
        鍶	sōng
        鍺	duǒ
        鍼	zhēn
        鍾	zhōng
        鎂	měi
        鎄	āi
        鎅	jiè
        鎇	méi
        鎈	suǒ
        鎉	dá
        鎊	bàng
        鎋	xiá
        鎌	lián
        鎍	suǒ
        鎏	liú
        鎑	yè
        鎒	nòu
        鎓	wēng
        鎔	róng
        鎕	táng
        鎖	suǒ
        鎗	qiāng
        鎘	lì
        鎙	shuò
        鎚	chuí
        鎛	bó
        鎝	dā
        鎞	bī
        鎡	zī
        鎢	wū
        鎣	yíng
        鎦	liú
        鎧	kǎi
        鎩	shā
        鎪	sōu
        鎬	hào
        鎭	zhèn
        鎮	zhèn
        鎯	láng
        鎰	yì
        鎲	tǎng
        鎳	niè
        鎵	jiā
        鎶	gē
        鎷	mǎ
        鎸	juān
        鎿	ná
        鏁	suǒ
        鏂	ōu
        鏃	zú
        鏆	guàn
        鏇	xuàn
        鏈	liàn
        鏉	shòu
        鏊	ào
        鏌	mò
        鏍	luó
        鏏	wèi
        鏐	liú
        鏑	dí
        鏒	sǎn
        鏓	zǒng
        鏔	yí
        鏕	lù
        鏖	áo
        鏗	kēng
        鏘	qiāng
        鏙	cuī
        鏚	qī
        鏜	tāng
        鏝	màn
        鏞	yōng
        鏟	chǎn
        鏡	jìng
        鏢	biāo
        鏤	lòu
        鏥	xiù
        鏦	cōng
        鏨	zàn
        鏩	jiàn
        鏰	bèng
        鏵	huá
        鏷	pú
        鏸	huì
        鏹	qiǎng
        鏺	pō
        鏻	lín
        鏽	xiù
        鏾	sǎn
        鐀	kuì
        鐁	sī
        鐃	náo
        鐄	huáng
        鐇	fán
        鐈	qiáo
        鐉	quān
        鐊	yáng
        鐋	tāng
        鐍	jué
        鐎	jiāo
        鐏	zūn
        鐐	liáo
        鐒	láo
        鐓	duì
        鐔	xín
        鐕	zān
        鐖	jī
        鐘	zhōng
        鐙	dèng
        鐚	yā
        鐝	jué
        鐠	pǔ
        鐤	dǐng
        鐥	shàn
        鐦	kāi
        鐧	jiān
        鐨	fèi
        鐩	suì
        鐪	lǔ
        鐫	juān
        鐬	huì
        鐮	lián
        鐯	zhuó
        鐲	zhuó
        鐳	léi
        鐴	bì
        鐵	tiě
        鐶	huán
        鐸	duó
        鐹	guǒ
        鐺	dang dāng chēng
        鐻	jù
        鐼	fén
        鐽	dá
        鐾	bèi
        鐿	yì
        鑀	ài
        鑄	zhù
        鑇	jī
        鑈	niè
        鑉	hé
        鑊	huò
        鑋	qīng
        鑌	bīn
        鑏	níng
        鑐	xū
        鑑	jiàn
        鑒	jiàn
        鑔	chǎ
        鑕	zhì
        鑖	miè
        鑘	léi
        鑙	jī
        鑛	kuàng
        鑞	là
        鑠	shuò
        鑡	chuò
        鑢	lǜ
        鑣	biāo
        鑤	bào
        鑥	lǔ
        鑨	lóng
        鑪	lú
        鑫	xīn
        鑭	làn
        鑮	bó
        鑯	jiān
        鑰	yào yuè
        鑱	chán
        鑲	xiāng
        鑴	xī
        鑷	niè
        鑸	lěi
        鑹	cuān
        鑼	luó
        鑽	zuān zuàn
        鑾	luán
        鑿	záo zuò
        钀	niè
        钁	jué
        钂	tǎng
        钃	zhú
        钅	jīn
        钆	gá
        钇	yǐ
        针	zhēn
        钉	dīng dìng
        钊	zhāo
        钋	pō
        钌	liǎo liào
        钍	tǔ
        钎	qiān
        钏	chuàn
        钐	shān shàn
        钑	sà
        钒	fán
        钓	diào
        钔	mén
        钕	nǚ
        钖	yáng
        钗	chāi
        钘	xíng
        钙	gài
        钚	bù
        钛	tài
        钜	jù
        钝	dùn
        钞	chāo
        钟	zhōng
        钠	nà
        钡	bèi
        钢	gāng gàng
        钣	bǎn
        钤	qián
        钥	yào yuè
        钦	qīn
        钧	jūn
        钨	wū
        钩	gōu
        钪	kàng
        钫	fāng
        钬	huǒ
        钭	tǒu dǒu
        钮	niǔ
        钯	bǎ pá
        钰	yù
        钱	qián qian
        钲	zhēng
        钳	qián
        钴	gǔ
        钵	bō
        钶	kē
        钷	pǒ
        钸	bū
        钹	bó
        钺	yuè
        钻	zuān zuàn
        钼	mù
        钽	tǎn
        钾	jiǎ
        钿	diàn tián
        铀	yóu
        铁	tiě
        铂	bó
        铃	líng
        铄	shuò
        铅	qiān yán
        铆	mǎo
        铇	bào
        铈	shì
        铉	xuàn
        铊	tā tuó
        铋	bì
        铌	ní
        铍	pī pí
        铎	duó
        铏	xíng
        铐	kào
        铑	lǎo
        铒	ěr
        铓	máng
        铔	yā
        铕	yǒu
        铖	chéng
        铗	jiá
        铘	yé
        铙	náo
        铚	zhì
        铛	dang dāng chēng
        铜	tóng
        铝	lǚ
        铞	diào
        铟	yīn
        铠	kǎi
        铡	zhá
        铢	zhū
        铣	xǐ xiǎn
        铤	dìng tǐng
        铥	diū
        铦	xiān
        铧	huá
        铨	quán
        铩	shā
        铪	hā
        铫	diào yáo
        铬	gè
        铭	míng
        铮	zhēng zhèng
        铯	sè
        铰	jiǎo
        铱	yī
        铲	chǎn
        铳	chòng
        铴	tāng
        铵	ǎn
        银	yín
        铷	rú
        铸	zhù
        铹	láo
        铺	pù pū pu
        铻	wú yǔ
        铼	lái
        铽	tè
        链	liàn
        铿	kēng
        销	xiāo
        锁	suǒ
        锂	lǐ
        锃	zèng
        锄	chú
        锅	guō
        锆	gào
        锇	é
        锈	xiù
        锉	cuò
        锊	lüè
        锋	fēng
        锌	xīn
        锍	liǔ
        锎	kāi
        锏	jiǎn jiàn
        锐	ruì
        锑	tī
        锒	láng
        锓	qǐn
        锔	jū jú
        锕	ā
        锖	qiāng
        锗	zhě
        锘	nuò
        错	cuò
        锚	máo
        锛	bēn
        锜	qí
        锝	dé
        锞	kè
        锟	kūn
        锠	chāng
        锡	xī
        锢	gù
        锣	luó
        锤	chuí
        锥	zhuī
        锦	jǐn
        锧	zhì
        锨	xiān
        锩	juǎn
        锪	huō
        锫	péi
        锬	tán xiān
        锭	dìng
        键	jiàn
        锯	jù jū
        锰	měng
        锱	zī
        锲	qiè
        锳	yīng
        锴	kǎi
        锵	qiāng
        锶	sī
        锷	è
        锸	chā
        锹	qiāo
        锺	zhōng
        锻	duàn
        锼	sōu
        锽	huáng
        锾	huán
        锿	āi
        镀	dù
        镁	měi
        镂	lòu
        镃	zī
        镄	fèi
        镅	méi
        镆	mò
        镇	zhèn
        镈	bó
        镉	gé
        镊	niè
        镋	tǎng
        镌	juān
        镍	niè
        镎	ná
        镏	liú liù
        镐	gǎo hào
        镑	bàng
        镒	yì
        镓	jiā
        镔	bīn
        镕	róng
        镖	biāo
        镗	tāng táng
        镘	màn
        镙	luó
        镚	bèng
        镛	yōng
        镜	jìng
        镝	dī dí
        镞	zú
        镟	xuàn
        镠	liú
        镡	chán tán xín
        镢	jué
        镣	liào
        镤	pú
        镥	lǔ
        镦	duì dūn
        镧	lán
        镨	pǔ
        镩	cuān
        镪	qiāng qiǎng
        镫	dèng
        镬	huò
        镭	léi
        镮	huán
        镯	zhuó
        镰	lián
        镱	yì
        镲	chǎ
        镳	biāo
        镴	là
        镵	chán
        镶	xiāng
        長	zhǎng cháng
        长	zhǎng cháng
        門	mén men
        閂	shuān
        閃	shǎn
        閄	huò
        閅	mén
        閆	yán
        閈	hàn
        閉	bì
        開	kāi
        閌	kàng
        閍	bēng
        閎	hóng
        閏	rùn
        閐	sàn
        閑	xián
        閒	xián jiān jiàn
        間	jiān jian jiàn
        閔	mǐn
        閕	xiā
        閗	dòu
        閘	zhá
        閛	pēng
        閜	xiǎ
        閝	líng
        閞	biàn
        閟	bì
        閡	ài
        関	guān
        閣	gé
        閤	gé hé
        閥	fá
        閦	chù
        閧	hòng
        閨	guī
        閩	mǐn
        閫	kǔn
        閬	làng
        閭	lǘ
        閯	shà
        閱	yuè
        閲	yuè
        閵	lìn
        閶	chāng
        閷	shài
        閹	yān
        閻	yán
        閼	è
        閽	hūn
        閾	yù
        閿	wén
        闃	qù
        闄	yǎo
        闆	bǎn
        闇	àn
        闈	wéi
        闉	yīn
        闊	kuò
        闋	què
        闌	lán
        闍	dū
        闐	tián
        闑	niè
        闒	tà
        闓	kǎi
        闔	hé
        闕	què
        闖	chuǎng
        闘	dòu
        闚	kuī
        闛	táng
        關	guān
        闝	piáo
        闞	kàn
        闟	xì
        闠	huì
        闡	chǎn
        闢	pì pī
        闤	huán
        闥	tà
        门	mén men
        闩	shuān
        闪	shǎn
        闫	yán
        闬	hàn
        闭	bì
        问	wèn wen
        闯	chuǎng
        闰	rùn
        闱	wéi
        闲	xián
        闳	hóng
        间	jiān jian jiàn
        闵	mǐn
        闶	kāng kàng
        闷	mèn mēn
        闸	zhá
        闹	nào nao
        闺	guī
        闻	wén
        闼	tà
        闽	mǐn
        闾	lǘ
        闿	kǎi
        阀	fá
        阁	gé
        阂	hé
        阃	kǔn
        阄	jiū
        阅	yuè
        阆	láng làng
        阇	dū shé
        阈	yù
        阉	yān
        阊	chāng
        阋	xì
        阌	wén
        阍	hūn
        阎	yán
        阏	è yān
        阐	chǎn
        阑	lán
        阒	qù
        阓	huì
        阔	kuò
        阕	què
        阖	hé
        阗	tián
        阘	dá tà
        阙	quē què
        阚	hǎn kàn
        阛	huán
        阜	fù
        队	duì
        阡	qiān
        阢	wù
        阧	dǒu
        阨	è
        阪	bǎn
        阬	kēng
        阮	ruǎn
        阯	zhǐ
        阱	jǐng
        防	fáng
        阳	yáng
        阴	yīn
        阵	zhèn
        阶	jiē
        阻	zǔ
        阼	zuò
        阽	diàn yán
        阿	ā ē a
        陀	tuó
        陁	tuó
        陂	bēi pí pō
        附	fù
        际	jì
        陆	lù liù
        陇	lǒng
        陈	chén
        陉	xíng
        陋	lòu
        陌	mò
        降	jiàng xiáng
        陎	shū
        限	xiàn
        陑	ér
        陒	guǐ
        陔	gāi
        陕	shǎn
        陗	qiào
        陘	xíng
        陛	bì
        陝	shǎn
        陞	shēng
        陟	zhì
        陡	dǒu
        院	yuàn
        陣	zhèn
        除	chú
        陦	dǎo
        陧	niè
        陨	yǔn
        险	xiǎn
        陪	péi
        陬	zōu
        陰	yīn
        陲	chuí
        陳	chén zhèn
        陴	pí
        陵	líng
        陶	táo yáo
        陷	xiàn
        陸	lù liù
        陽	yáng
        陿	xiá
        隂	yīn
        隃	shù
        隄	dī tí
        隅	yú
        隆	lóng lōng
        隈	wēi
        隉	niè
        隊	duì
        隋	suí
        隍	huáng
        階	jiē
        随	suí
        隐	yǐn
        隑	gài
        隔	gé
        隕	yǔn
        隖	wù
        隗	kuí wěi
        隘	ài
        隙	xì
        際	jì
        障	zhàng
        隞	áo
        隟	xì
        隣	lín
        隤	tuí
        隦	jiǎo
        隧	suì
        隨	suí
        隩	ào yù
        險	xiǎn
        隫	fén
        隮	jī
        隯	dǎo
        隰	xí
        隱	yǐn
        隲	zhì
        隳	huī
        隴	lǒng
        隶	lì
        隷	lì
        隸	lì
        隹	zhuī
        隺	hú hè
        隻	zhī
        隼	sǔn
        隽	juàn jùn
        难	nán nan nàn
        雀	què qiāo qiǎo
        雁	yàn
        雄	xióng
        雅	yǎ yā
        集	jí
        雇	gù
        雉	zhì
        雊	gòu
        雋	juàn jùn
        雌	cí
        雍	yōng
        雎	jū
        雏	chú
        雒	luò
        雕	diāo
        雖	suī
        雙	shuāng
        雛	chú
        雜	zá
        雝	yōng
        雞	jī
        雠	chóu
        離	lí
        難	nán nan nàn
        雨	yǔ yù
        雩	yú
        雪	xuě
        雯	wén
        雰	fēn
        雱	pāng
        雲	yún
        雳	lì
        零	líng
        雷	léi
        雹	báo
        電	diàn
        雾	wù
        需	xū
        霁	jì
        霂	mù
        霄	xiāo
        霅	zhà
        霆	tíng
        震	zhèn
        霈	pèi
        霉	méi
        霍	huò
        霎	shà
        霏	fēi
        霑	zhān
        霓	ní
        霖	lín
        霙	yīng
        霛	líng
        霜	shuāng
        霞	xiá
        霡	mài
        霢	mài
        霣	yǔn
        霤	liù
        霧	wù
        霨	wèi
        霪	yín
        霫	xí
        霭	ǎi
        霰	xiàn sǎn
        露	lù lòu
        霶	pāng
        霸	bà
        霹	pī
        霼	xì
        霽	jì
        霾	mái
        靂	lì
        靄	ǎi
        靅	fèi
        靆	dài
        靈	líng ling
        靉	ài
        青	qīng
        靓	jìng liàng
        靖	jìng
        静	jìng jing
        靚	jìng
        靛	diàn
        靜	jìng jing
        靝	tiān
        非	fēi
        靠	kào
        靡	mí mǐ
        面	miàn mian
        靣	miàn
        靥	yè
        靦	tiǎn
        靧	huì
        靨	yè
        革	gé jí
        靪	dīng
        靬	qián
        靭	rèn
        靰	wù
        靳	jìn
        靴	xuē
        靶	bǎ
        靷	yǐn
        靸	sǎ tā
        靺	mò
        靼	dá
        靽	bàn
        靿	yào
        鞀	táo
        鞁	bèi
        鞅	yāng yàng
        鞉	táo
        鞋	xié
        鞌	ān
        鞍	ān
        鞏	gǒng
        鞑	dá
        鞒	qiáo
        鞓	tīng
        鞔	mán
        鞘	qiào shāo
        鞚	kòng
        鞛	běng
        鞝	shàng
        鞞	bǐng
        鞟	kuò
        鞠	jū
        鞡	la
        鞣	róu
        鞥	ēng
        鞦	qiū
        鞧	qiū
        鞨	hé
        鞫	jū
        鞬	jiān
        鞭	biān
        鞮	dī
        鞯	jiān
        鞲	gōu
        鞳	tà
        鞴	bèi
        鞵	xié
        鞶	pán
        鞸	bì
        鞹	kuò
        鞻	lóu
        鞼	guì
        鞽	qiáo
        鞾	xuē
        鞿	jī
        韁	jiāng
        韂	chàn
        韃	dá
        韆	qiān
        韇	dú
        韉	jiān
        韊	lán
        韋	wéi
        韌	rèn
        韍	fú
        韏	quàn
        韐	gé
        韒	qiào
        韓	hán
        韔	chàng
        韗	yùn
        韘	shè
        韙	wěi
        韚	gé
        韛	bài
        韜	tāo
        韝	gōu
        韞	yùn
        韠	bì
        韡	wěi
        韢	suì
        韣	dú
        韤	wà
        韦	wéi
        韧	rèn
        韨	fú
        韩	hán
        韪	wěi
        韫	yùn
        韬	tāo
        韭	jiǔ
        韮	jiǔ
        音	yīn
        韵	yùn
        韶	sháo
        韻	yùn
        響	xiǎng
        頁	yè
        頂	dǐng
        頃	qǐng
        頄	kuí
        項	xiàng
        順	shùn
        頇	hān
        須	xū
        頊	xū
        頌	sòng
        頍	kuǐ
        頎	qí
        頏	háng
        預	yù
        頑	wán
        頒	bān
        頓	dùn
        頔	dí
        頕	dān
        頖	pàn
        頗	pō pǒ
        領	lǐng
        頛	lèi
        頜	hé
        頞	è
        頟	é
        頠	wěi
        頡	xié
        頢	kuò
        頤	yí
        頦	hái
        頩	pīng
        頪	lèi
        頫	fǔ
        頭	tóu tou
        頮	huì
        頯	kuí
        頰	jiá
        頲	tǐng
        頴	yǐng
        頵	yūn
        頷	hàn
        頸	jǐng gěng
        頹	tuí
        頻	pín
        頽	tuí
        顀	chuí
        顁	dìng
        顃	tán
        顄	hàn
        顅	qiān
        顆	kē
        顇	cuì
        顉	qīn
        顊	yí
        顋	sāi
        題	tí
        額	é
        顎	è
        顏	yán
        顐	wèn
        顑	kǎn
        顒	yóng
        顓	zhuān
        顔	yán
        顖	xìn
        顗	yǐ
        願	yuàn
        顙	sǎng
        顛	diān
        顜	jiǎng
        顝	kuī
        類	lèi
        顠	piǎo
        顢	mán
        顣	cù
        顤	yáo
        顥	hào
        顦	qiáo
        顧	gù
        顩	yǎn
        顪	huì
        顫	chàn
        顬	rú
        顮	bīn
        顯	xiǎn
        顰	pín
        顱	lú
        顳	niè
        顴	quán
        页	yè
        顶	dǐng
        顷	qǐng
        顸	hān
        项	xiàng
        顺	shùn
        须	xū
        顼	xū
        顽	wán
        顾	gù
        顿	dùn dú
        颀	qí
        颁	bān
        颂	sòng
        颃	háng
        预	yù
        颅	lú
        领	lǐng
        颇	pō pǒ
        颈	jǐng gěng
        颉	jié xié
        颊	jiá
        颋	tǐng
        颌	hé gé
        颍	yǐng
        颎	jiǒng
        颏	kē ké
        颐	yí
        频	pín
        颒	huì
        颓	tuí
        颔	hàn
        颕	yǐng
        颖	yǐng
        颗	kē
        题	tí
        颙	yóng
        颚	è
        颛	zhuān
        颜	yán
        额	é
        颞	niè
        颟	mān
        颠	diān
        颡	sǎng
        颢	hào
        颣	lèi
        颤	chàn zhàn
        颥	rú
        颦	pín
        颧	quán
        風	fēng fěng
        颩	biāo
        颬	xiā
        颭	zhǎn
        颮	biāo
        颯	sà
        颰	bá
        颱	tái
        颲	liè
        颳	guā
        颴	xuàn
        颶	jù
        颷	biāo
        颸	sī
        颹	wěi
        颺	yáng
        颻	yáo
        颼	sōu
        颽	kǎi
        颾	sōu
        颿	fān
        飀	liú
        飁	xí
        飂	liù
        飃	piāo
        飄	piāo
        飆	biāo
        飇	biāo
        飈	biāo
        飉	liáo
        飋	sè
        飍	xiū
        风	fēng
        飏	yáng
        飐	zhǎn
        飑	biāo
        飒	sà
        飓	jù
        飔	sī
        飕	sōu
        飖	yáo
        飗	liú
        飘	piāo
        飙	biāo
        飚	biāo
        飛	fēi
        飞	fēi
        食	shí shi sì yì
        飠	shí
        飡	cān
        飢	jī
        飣	dìng
        飤	sì
        飥	tuō
        飦	zhān
        飧	sūn
        飨	xiǎng
        飩	tún
        飪	rèn
        飫	yù
        飭	chì
        飯	fàn
        飰	fàn
        飱	sūn
        飲	yǐn
        飴	yí
        飵	zuò
        飶	bì
        飷	jiě
        飼	sì
        飽	bǎo
        飾	shì
        飿	duò
        餀	hài
        餁	rèn
        餂	tiǎn
        餃	jiǎo
        餄	jiá
        餅	bǐng bing
        餈	cí
        餉	xiǎng
        養	yǎng
        餌	ěr
        餍	yàn
        餎	le
        餏	xī
        餐	cān
        餑	bō
        餒	něi
        餓	è
        餔	bù
        餕	jùn
        餖	dòu
        餗	sù
        餘	yú
        餚	yáo
        餛	hún
        餜	guǒ
        餞	jiàn
        餟	zhuì
        餡	xiàn
        餢	bù
        餣	yè
        餤	tán
        餦	zhāng
        餧	wèi
        館	guǎn
        餩	è
        餪	nuǎn
        餫	yùn
        餬	hú
        餭	huáng
        餮	tiè
        餯	huì
        餰	jiān
        餱	hóu
        餲	ài
        餳	táng xíng
        餴	fēn
        餵	wèi
        餶	gǔ
        餷	chā
        餸	sòng
        餹	táng
        餺	bó
        餻	gāo
        餼	xì
        餽	kuì
        餾	liù
        餿	sōu
        饀	táo
        饁	yè
        饃	mó
        饅	mán
        饆	bì
        饇	yù
        饈	xiū
        饉	jǐn
        饊	sǎn
        饋	kuì
        饌	zhuàn
        饍	shàn
        饎	chì
        饐	yì
        饑	jī
        饒	ráo
        饔	yōng
        饕	tāo
        饗	xiǎng
        饘	zhān
        饙	fēn
        饛	méng
        饜	yàn
        饝	mó
        饞	chán
        饟	xiǎng
        饠	luó
        饡	zàn
        饢	náng
        饣	shí
        饤	dìng
        饥	jī
        饦	tuō
        饧	táng xíng
        饨	tún
        饩	xì
        饪	rèn
        饫	yù
        饬	chì
        饭	fàn
        饮	yǐn yìn
        饯	jiàn
        饰	shì
        饱	bǎo
        饲	sì
        饳	duò
        饴	yí
        饵	ěr
        饶	ráo
        饷	xiǎng
        饸	hé
        饹	le gē
        饺	jiǎo
        饻	xī
        饼	bǐng bing
        饽	bō
        饾	dòu
        饿	è
        馀	yú
        馁	něi
        馂	jùn
        馃	guǒ
        馄	hún
        馅	xiàn
        馆	guǎn
        馇	chā zha
        馈	kuì
        馉	gǔ
        馊	sōu
        馋	chán
        馌	yè
        馍	mó
        馎	bó
        馏	liú liù
        馐	xiū
        馑	jǐn
        馒	mán
        馓	sǎn
        馔	zhuàn
        馕	náng nǎng
        首	shǒu
        馗	kuí
        馘	guó
        香	xiāng
        馝	bì
        馞	bó
        馥	fù
        馧	yūn
        馨	xīn
        馩	fén
        馬	mǎ
        馭	yù
        馮	féng
        馯	hàn
        馱	tuó
        馲	zhé
        馳	chí
        馴	xún
        馵	zhù
        馹	rì
        馺	sà
        馼	wén
        馽	zhí
        駁	bó
        駂	bǎo
        駃	jué
        駉	jiōng
        駊	pǒ
        駍	péi
        駎	zhòu
        駏	jù
        駐	zhù
        駑	nú
        駒	jū
        駓	pī
        駔	zǎng
        駕	jià
        駗	zhěn
        駘	tái
        駙	fù
        駚	yǎng
        駛	shǐ
        駜	bì
        駝	tuo tuó
        駞	tuó
        駟	sì
        駡	mà
        駢	pián
        駣	táo
        駤	zhì
        駥	róng
        駧	dòng
        駩	quān
        駪	shēn
        駫	jiōng
        駬	ěr
        駭	hài
        駮	bó
        駰	yīn
        駱	luò
        駴	hài
        駶	jú
        駷	sǒng
        駸	qīn
        駹	máng
        駺	láng
        駻	hàn
        駼	tú
        駽	xuān
        駾	tuì
        駿	jùn
        騀	ě
        騁	chěng
        騂	xīng
        騃	ái
        騄	lù
        騅	zhuī
        騇	shè
        騉	kūn
        騊	táo
        騋	lái
        騌	zōng
        騍	kè
        騎	qí
        騏	qí
        騐	yàn
        騑	fēi
        騔	gé
        騕	yǎo
        騖	wù
        騗	piàn
        騙	piàn
        騚	qián
        騜	huáng
        騝	qián
        騞	huō
        騟	yú
        騠	tí
        騢	xiá
        騣	zōng
        騤	kuí
        騥	róu
        騧	guā
        騩	guī
        騪	sōu
        騫	qiān
        騬	chéng
        騭	zhì
        騮	liú
        騯	péng
        騰	téng teng
        騱	xí
        騲	cǎo
        騳	dú
        騴	yàn
        騵	yuán
        騶	zōu
        騷	sāo
        騸	shàn
        騹	qí
        騺	zhì
        騻	shuāng
        騼	lù
        騽	xí
        騾	luó
        驀	mò
        驁	ào
        驂	cān
        驃	biāo
        驄	cōng
        驅	qū
        驈	yù
        驉	xū
        驊	huá
        驋	bō
        驌	sù
        驍	xiāo
        驎	lín
        驏	zhàn
        驐	dūn
        驒	tuó
        驓	céng
        驔	diàn
        驕	jiāo
        驖	tiě
        驗	yàn
        驘	luó
        驙	zhān
        驚	jīng
        驛	yì
        驞	pīn
        驟	zhòu
        驠	yàn
        驡	lóng
        驢	lǘ
        驤	xiāng
        驥	jì
        驦	shuāng
        驨	xí
        驩	huān
        驪	lí
        驫	biāo
        马	mǎ
        驭	yù
        驮	tuó duò
        驯	xún xùn
        驰	chí
        驱	qū
        驲	rì
        驳	bó
        驴	lǘ
        驵	zǎng
        驶	shǐ
        驷	sì
        驸	fù
        驹	jū
        驺	zōu
        驻	zhù
        驼	tuo tuó
        驽	nú
        驾	jià
        驿	yì
        骀	dài tái
        骁	xiāo
        骂	mà
        骃	yīn
        骄	jiāo
        骅	huá
        骆	luò
        骇	hài
        骈	pián
        骉	biāo
        骊	lí
        骋	chěng
        验	yàn
        骍	xīng
        骎	qīn
        骏	jùn
        骐	qí
        骑	qí
        骒	kè
        骓	zhuī
        骔	zōng
        骕	sù
        骖	cān
        骗	piàn
        骘	zhì
        骙	kuí
        骚	sāo
        骛	wù
        骜	ào
        骝	liú
        骞	qiān
        骟	shàn
        骠	biāo piào
        骡	luó
        骢	cōng
        骣	chǎn
        骤	zhòu
        骥	jì
        骦	shuāng
        骧	xiāng
        骨	gǔ gú gū
        骫	wěi
        骭	gàn
        骯	āng
        骰	tóu
        骱	jiè
        骶	dǐ
        骷	kū
        骸	hái
        骺	hóu
        骼	gé
        骾	gěng
        髀	bì
        髁	kē
        髂	qià
        髃	yú
        髅	lóu
        髆	bó
        髈	bǎng pǎng
        髋	kuān
        髌	bìn
        髎	liáo
        髏	lóu
        髐	xiāo
        髑	dú
        髒	zāng
        髓	suǐ
        體	tǐ tī
        髕	bìn
        髖	kuān
        高	gāo
        髠	kūn
        髡	kūn
        髢	dí
        髣	fǎng
        髤	xiū
        髥	rán
        髦	máo
        髧	dàn
        髩	bìn
        髫	tiáo
        髭	zī
        髮	fà fǎ
        髯	rán
        髲	bì
        髳	máo
        髴	fú
        髹	xiū
        髻	jì
        髽	zhuā
        鬀	tì
        鬁	lì
        鬃	zōng
        鬅	péng
        鬆	sōng
        鬇	zhēng
        鬈	quán
        鬋	jiǎn
        鬌	tuǒ
        鬍	hú
        鬎	là
        鬏	jiū
        鬐	qí
        鬑	lián
        鬒	zhěn
        鬓	bìn
        鬖	sān
        鬗	mán
        鬘	mán
        鬚	xū
        鬜	qiān
        鬝	qiān
        鬞	náng
        鬟	huán
        鬠	kuò
        鬡	níng
        鬢	bìn
        鬣	liè
        鬥	dòu
        鬦	dòu
        鬧	nào nao
        鬨	hòng
        鬩	xì
        鬬	dòu
        鬭	dòu
        鬮	jiū
        鬯	chàng
        鬱	yù
        鬲	gé lì
        鬴	fǔ
        鬶	guī
        鬷	zōng
        鬹	guī
        鬺	shāng
        鬻	yù
        鬼	guǐ
        魁	kuí
        魂	hún
        魃	bá
        魄	pò bó tuò
        魅	mèi
        魆	xū
        魇	yǎn
        魈	xiāo
        魉	liǎng
        魊	yù
        魋	tuí
        魌	qī
        魍	wǎng
        魎	liǎng
        魏	wèi
        魑	chī
        魔	mó
        魗	chǒu
        魘	yǎn
        魚	yú
        魛	dāo
        魜	rén
        魝	jié
        魟	hóng
        魠	tuō
        魡	diào
        魢	jǐ
        魣	xù
        魥	è
        魦	shā
        魧	háng
        魨	tún
        魪	jiè
        魫	shěn
        魬	bǎn
        魭	yuán
        魮	pí
        魯	lǔ
        魱	hú
        魴	fáng
        魵	fén
        魶	nà
        魷	yóu
        魺	hé
        魻	xiá
        魼	qū
        魽	hán
        魾	pī
        鮀	tuó
        鮁	bō
        鮂	qiú
        鮃	píng
        鮄	fú
        鮅	bì
        鮆	cǐ
        鮇	wèi
        鮈	jū
        鮊	bà
        鮋	yóu
        鮌	gǔn
        鮍	pī
        鮎	nián
        鮏	xīng
        鮐	tái
        鮑	bào
        鮒	fù
        鮓	zhǎ
        鮗	dōng
        鮘	dai
        鮚	jié
        鮛	shū
        鮜	hòu
        鮝	xiǎng
        鮞	ér
        鮟	àn
        鮠	wéi
        鮡	zhào
        鮣	yìn
        鮤	liè
        鮥	luò
        鮦	tóng
        鮧	tǐ
        鮨	yì
        鮪	wěi
        鮫	jiāo
        鮬	kū
        鮭	guī
        鮮	xiān xian
        鮯	gé
        鮰	huí
        鮳	kào
        鮵	duó
        鮶	jūn
        鮷	tí
        鮸	miǎn
        鮹	shāo
        鮺	zhǎ
        鮻	suō
        鮿	zhé
        鯀	gǔn
        鯁	gěng
        鯄	qiú
        鯅	shān
        鯆	pū
        鯇	huàn
        鯈	tiáo
        鯉	lǐ
        鯊	shā
        鯌	kào
        鯒	yǒng
        鯔	zī
        鯕	qí
        鯖	zhēng
        鯗	xiǎng
        鯚	jì
        鯛	diāo
        鯝	gù
        鯞	zhǒu
        鯠	lái
        鯡	fèi
        鯢	ní
        鯤	kūn
        鯥	lù
        鯦	jiù
        鯧	chāng
        鯨	jīng
        鯩	lún
        鯪	líng
        鯫	zōu
        鯬	lí
        鯮	zōng
        鯰	nián
        鯱	hǔ
        鯴	shī
        鯶	huàn
        鯷	tí
        鯸	hóu
        鯹	xīng
        鯻	là
        鯼	zōng
        鯽	zéi
        鯾	biān
        鯿	biān
        鰁	quán
        鰂	zéi
        鰃	wēi
        鰅	yú
        鰆	chūn
        鰇	róu
        鰈	dié
        鰉	huáng
        鰊	liàn
        鰋	yǎn
        鰌	qiū
        鰍	qiū
        鰏	bī
        鰐	è
        鰑	yáng
        鰒	fù
        鰓	sāi
        鰕	xiā
        鰗	hú
        鰛	wēn
        鰜	qiàn
        鰝	hào
        鰟	fáng
        鰠	sāo
        鰡	liú
        鰣	shí
        鰤	shī
        鰥	guān
        鰦	zī
        鰧	téng
        鰨	tǎ
        鰩	yáo
        鰫	yóng
        鰬	qián
        鰭	qí
        鰮	wēn
        鰯	ruò
        鰱	lián
        鰲	áo
        鰳	lè
        鰴	huī
        鰵	mǐn
        鰶	jì
        鰷	tiáo
        鰹	jiān
        鰺	shēn
        鰻	mán
        鰼	xí
        鰽	qiú
        鰾	biào
        鰿	jì
        鱀	jì
        鱁	zhú
        鱂	jiāng
        鱃	xiū
        鱄	zhuān
        鱅	yōng
        鱆	zhāng
        鱇	kāng
        鱈	xuě
        鱉	biē
        鱊	yù
        鱋	qū
        鱌	xiàng
        鱍	bō
        鱎	jiǎo
        鱏	xún
        鱐	sù
        鱑	huáng
        鱒	zūn
        鱓	shàn
        鱔	shàn
        鱕	fān
        鱖	guì
        鱗	lín
        鱘	xún
        鱚	xǐ
        鱝	fèn
        鱞	guān
        鱟	hòu
        鱠	kuài
        鱢	sāo
        鱣	zhān
        鱤	gǎn
        鱥	guì
        鱦	yìng
        鱧	lǐ
        鱨	cháng
        鱬	rú
        鱭	jì
        鱮	xù
        鱯	hù
        鱲	liè
        鱴	miè
        鱵	zhēn
        鱷	è
        鱸	lú
        鱹	guàn
        鱺	lí
        鱻	xiān
        鱼	yú
        鱽	dāo
        鱾	jǐ
        鱿	yóu
        鲀	tún
        鲁	lǔ
        鲂	fáng
        鲃	bā
        鲄	hé
        鲅	bà bō
        鲆	píng
        鲇	nián
        鲈	lú
        鲉	yóu
        鲊	zhǎ
        鲋	fù
        鲌	bà bó
        鲍	bào
        鲎	hòu
        鲏	pí
        鲐	tái
        鲑	guī xié
        鲒	jié
        鲓	kào
        鲔	wěi
        鲕	ér
        鲖	tóng
        鲗	zéi
        鲘	hòu
        鲙	kuài
        鲚	jì
        鲛	jiāo
        鲜	xiān xian xiǎn
        鲝	zhǎ
        鲞	xiǎng
        鲟	xún
        鲠	gěng
        鲡	lí
        鲢	lián
        鲣	jiān
        鲤	lǐ
        鲥	shí
        鲦	tiáo
        鲧	gǔn
        鲨	shā
        鲩	huàn
        鲪	jūn
        鲫	jì
        鲬	yǒng
        鲭	qīng zhēng
        鲮	líng
        鲯	qí
        鲰	zōu
        鲱	fēi
        鲲	kūn
        鲳	chāng
        鲴	gù
        鲵	ní
        鲶	nián
        鲷	diāo
        鲸	jīng
        鲹	shēn
        鲺	shī
        鲻	zī
        鲼	fèn
        鲽	dié
        鲾	bī
        鲿	cháng
        鳀	tí
        鳁	wēn
        鳂	wēi
        鳃	sāi
        鳄	è
        鳅	qiū
        鳆	fù
        鳇	huáng
        鳈	quán
        鳉	jiāng
        鳊	biān
        鳋	sāo
        鳌	áo
        鳍	qí
        鳎	tǎ
        鳏	guān
        鳐	yáo
        鳑	páng
        鳒	jiān
        鳓	lè
        鳔	biào
        鳕	xuě
        鳖	biē
        鳗	mán
        鳘	mǐn
        鳙	yōng
        鳚	wèi
        鳛	xí
        鳜	guì
        鳝	shàn
        鳞	lín
        鳟	zūn
        鳠	hù
        鳡	gǎn
        鳢	lǐ
        鳣	zhān
        鳤	guǎn
        鳥	niǎo diǎo
        鳦	yǐ
        鳧	fú
        鳩	jiū
        鳬	fǔ
        鳭	diāo
        鳱	gān
        鳲	shī
        鳳	fèng
        鳴	míng
        鳶	yuān
        鳷	zhī
        鳸	hù
        鳺	fū
        鳻	bān
        鳼	wén
        鳽	jiān
        鳾	shī
        鳿	yù
        鴀	fǒu
        鴁	yāo
        鴂	jué
        鴃	jué
        鴅	huān
        鴆	zhèn
        鴇	bǎo
        鴈	yàn
        鴉	yā
        鴍	wén
        鴐	gē
        鴒	líng
        鴓	miè
        鴔	fú
        鴕	tuó
        鴗	lì
        鴘	biǎn
        鴙	zhì
        鴚	gē
        鴛	yuān
        鴜	cí
        鴝	qú
        鴞	xiāo
        鴟	chī
        鴠	dàn
        鴡	jū
        鴢	yǎo
        鴣	gū
        鴥	yù
        鴦	yāng
        鴨	yā
        鴩	tiě
        鴮	wū
        鴯	ér
        鴰	guā
        鴱	ài
        鴲	zhī
        鴳	yàn
        鴴	héng
        鴶	jiá
        鴷	liè
        鴸	zhū
        鴹	yáng
        鴺	tí
        鴻	hóng
        鴽	rú
        鴾	móu
        鴿	gē
        鵀	rén
        鵁	jiāo
        鵂	xiū
        鵃	zhōu
        鵄	chī
        鵅	luò
        鵊	jiá
        鵋	jì
        鵌	tú
        鵎	tuǒ
        鵏	bǔ
        鵐	wú
        鵑	juān
        鵒	yù
        鵓	bó
        鵔	jùn
        鵕	jùn
        鵖	bī
        鵗	xī
        鵙	jú
        鵚	tū
        鵛	jīng
        鵜	tí
        鵝	é
        鵞	é
        鵟	kuáng
        鵠	hú
        鵡	wǔ
        鵧	pí
        鵩	fú
        鵪	ān
        鵫	zhuó
        鵬	péng
        鵮	qiān
        鵯	bēi
        鵰	diāo
        鵱	lù
        鵲	que què
        鵳	jiān
        鵴	jú
        鵵	tù
        鵶	yā
        鵷	yuān
        鵸	qí
        鵹	lí
        鵻	zhuī
        鵼	kōng
        鵽	duò
        鵾	kūn
        鶀	qí
        鶂	yì
        鶃	yì
        鶄	jīng
        鶅	zī
        鶆	lái
        鶇	dōng
        鶉	chun chún
        鶊	gēng
        鶋	jū
        鶌	jué
        鶒	chì
        鶓	miáo
        鶔	róu
        鶕	ān
        鶖	qiū
        鶗	tí
        鶘	hú
        鶙	tí
        鶚	è
        鶛	jiē
        鶝	fú
        鶞	chūn
        鶟	tú
        鶠	yǎn
        鶡	hé
        鶢	yuán
        鶣	piān
        鶤	kūn
        鶥	méi
        鶦	hú
        鶨	chuàn
        鶩	wù
        鶪	jú
        鶬	cāng
        鶭	fǎng
        鶯	yīng
        鶰	yuán
        鶱	xiān
        鶲	wēng
        鶴	hè
        鶵	chú
        鶶	táng
        鶷	xiá
        鶹	liú
        鶺	jí
        鶻	gú
        鶼	jiān
        鶽	sǔn
        鶿	cí
        鷀	cí
        鷁	yì
        鷂	yào
        鷃	yàn
        鷄	jī
        鷅	lì
        鷇	kòu
        鷈	tī
        鷉	tī
        鷊	yì
        鷋	tú
        鷎	gāo
        鷏	tián
        鷐	chén
        鷑	jí
        鷒	tuán
        鷓	zhè
        鷔	áo
        鷕	yǎo
        鷖	yī
        鷗	ōu
        鷙	zhì
        鷚	liù
        鷛	yōng
        鷜	lǘ
        鷞	shuāng
        鷟	zhuó
        鷢	jué
        鷣	yín
        鷤	tí
        鷥	sī
        鷦	jiāo
        鷧	yì
        鷨	huá
        鷩	bì
        鷫	sù
        鷭	fán
        鷮	jiāo
        鷯	liáo
        鷰	yàn
        鷲	jiù
        鷳	xián
        鷴	xián
        鷵	tú
        鷶	mǎi
        鷷	zūn
        鷸	yù
        鷹	yīng
        鷺	lù
        鷽	xué
        鷾	yì
        鷿	pì
        鸀	shǔ
        鸁	luó
        鸂	xī
        鸃	yí
        鸄	jī
        鸅	zé
        鸆	yú
        鸇	zhān
        鸉	yáng
        鸊	pì
        鸋	níng
        鸌	hù
        鸎	yīng
        鸏	méng
        鸐	dí
        鸑	yuè
        鸒	yù
        鸓	lěi
        鸕	lú
        鸖	hè
        鸗	lóng
        鸘	shuāng
        鸙	yuè
        鸚	yīng
        鸛	guàn
        鸜	qú
        鸝	lí
        鸞	luán
        鸟	niǎo diǎo
        鸠	jiū
        鸡	jī
        鸢	yuān
        鸣	míng
        鸤	shī
        鸥	ōu
        鸦	yā
        鸧	cāng
        鸨	bǎo
        鸩	zhèn
        鸪	gū
        鸫	dōng
        鸬	lú
        鸭	yā
        鸮	xiāo
        鸯	yāng
        鸰	líng
        鸱	chī
        鸲	qú
        鸳	yuān
        鸴	xué
        鸵	tuó
        鸶	sī
        鸷	zhì
        鸸	ér
        鸹	guā
        鸺	xiū
        鸻	héng
        鸼	zhōu
        鸽	gē
        鸾	luán
        鸿	hóng
        鹀	wú
        鹁	bó
        鹂	lí
        鹃	juān
        鹄	gǔ hú
        鹅	é
        鹆	yù
        鹇	xián
        鹈	tí
        鹉	wǔ
        鹊	que què
        鹋	miáo
        鹌	ān
        鹍	kūn
        鹎	bēi
        鹏	péng
        鹐	qiān
        鹑	chun chún
        鹒	gēng
        鹓	yuān
        鹔	sù
        鹕	hú
        鹖	hé
        鹗	è
        鹘	gǔ hú
        鹙	qiū
        鹚	cí
        鹛	méi
        鹜	wù
        鹝	yì
        鹞	yào
        鹟	wēng
        鹠	liú
        鹡	jí
        鹢	yì
        鹣	jiān
        鹤	hè
        鹥	yī
        鹦	yīng
        鹧	zhè
        鹨	liù
        鹩	liáo
        鹪	jiāo
        鹫	jiù
        鹬	yù
        鹭	lù
        鹮	huán
        鹯	zhān
        鹰	yīng
        鹱	hù
        鹲	méng
        鹳	guàn
        鹴	shuāng
        鹵	lǔ
        鹹	xián
        鹺	cuó
        鹻	jiǎn
        鹼	jiǎn
        鹽	yán
        鹾	cuó
        鹿	lù
        麀	yōu
        麁	cū
        麂	jǐ
        麅	páo
        麇	jūn qún
        麈	zhǔ
        麋	mí
        麐	lín
        麑	ní
        麒	qí
        麓	lù
        麕	jūn qún
        麖	jīng
        麗	lì lí
        麝	shè
        麞	zhāng
        麟	lín
        麡	qí
        麤	cū
        麥	mài
        麦	mài
        麧	hé
        麨	chǎo
        麩	fū
        麪	miàn
        麫	miàn
        麬	fū
        麮	qù
        麯	qū
        麰	móu
        麱	fū
        麲	xiàn
        麳	lái
        麴	qū
        麵	miàn
        麷	fēng
        麸	fū
        麹	qū
        麻	má ma mā
        麼	me
        麽	mó me
        麾	huī
        黁	nún
        黂	fén
        黃	huáng
        黄	huáng
        黇	tiān
        黉	hóng
        黌	hóng
        黍	shǔ
        黎	lí
        黏	nián
        黑	hēi
        黔	qián
        黕	dǎn
        默	mò
        黛	dài
        黜	chù
        黝	yǒu
        點	diǎn
        黟	yī
        黠	xiá
        黡	yǎn
        黢	qū
        黥	qíng
        黦	yuè
        黧	lí
        黨	dǎng
        黩	dú
        黪	cǎn
        黯	àn
        黰	zhěn
        黱	dài
        黲	cǎn
        黴	méi
        黵	zhǎn
        黶	yǎn
        黷	dú
        黸	lú
        黹	zhǐ
        黻	fú
        黼	fǔ
        黽	miǎn mǐn
        黾	miǎn mǐn
        黿	yuán
        鼀	cù
        鼁	qù
        鼂	cháo
        鼃	wā
        鼄	zhū
        鼅	zhī
        鼆	méng
        鼇	áo
        鼈	biē
        鼉	tuó
        鼊	bì
        鼋	yuán
        鼍	tuó
        鼎	dǐng
        鼐	nài
        鼒	zī
        鼓	gǔ
        鼕	dōng
        鼗	táo
        鼙	pí
        鼚	chāng
        鼟	tēng
        鼠	shǔ
        鼢	fén
        鼥	bá
        鼦	diāo
        鼧	tuó
        鼩	qú
        鼫	shí
        鼬	yòu
        鼯	wú
        鼱	jīng
        鼲	hún
        鼴	yǎn
        鼷	xī
        鼹	yǎn
        鼻	bí
        鼽	qiú
        鼾	hān
        齁	hōu
        齆	wèng
        齇	zhā
        齈	nòng
        齉	nàng
        齊	qí jì zhāi
        齋	zhāi
        齌	jì
        齍	zī
        齎	jī
        齏	jī
        齐	qí jì
        齑	jī
        齒	chǐ
        齔	chèn
        齕	hé
        齖	yá
        齗	yín
        齘	xiè
        齙	bāo
        齚	zé
        齜	chái
        齝	chī
        齞	yǎn
        齟	jǔ
        齠	tiáo
        齡	líng
        齣	chū
        齤	quán
        齥	xiè
        齦	kěn
        齧	niè
        齩	yǎo
        齪	chuò
        齬	yǔ
        齭	chǔ
        齮	yǐ
        齯	ní
        齰	zé
        齱	zōu
        齲	qǔ
        齳	yǔn
        齴	yǎn
        齵	óu
        齶	è
        齷	wò
        齸	yì
        齹	cī
        齺	zōu
        齻	diān
        齼	chǔ
        齽	jìn
        齾	yà
        齿	chǐ
        龀	chèn
        龁	hé
        龂	yín
        龃	jǔ
        龄	líng
        龅	bāo
        龆	tiáo
        龇	zī
        龈	kěn yín
        龉	yǔ
        龊	chuò
        龋	qǔ
        龌	wò
        龍	lóng
        龎	páng
        龏	gōng
        龐	páng
        龑	yǎn
        龓	lǒng
        龔	gōng
        龕	kān
        龖	dá
        龙	lóng
        龚	gōng
        龛	kān
        龜	guī jūn qiū
        龝	qiū
        龞	biē
        龟	guī jūn qiū
        龠	yuè
        龢	hé
        龥	yù
        鿃	shǎn
        鿍	gàng
        鿎	tǎ dá
        鿏	mài
        鿔	gē
        鿕	dān
        鿭	nǐ
        """#
}
