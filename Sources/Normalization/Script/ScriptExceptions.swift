import TextModel

/// Where ICU's conversion rules are wrong for news text. These come before ICU's; of two that match, the longer wins.
enum ScriptExceptions {
    static let toHans = Lexicon(
        name: "normalization.to_hans",
        text: """
            # Exceptions to ICU's Hant-Hans rules.
            # Columns: what stands in the text, what it becomes, why. Both sides are as long in UTF-8.
            # Source: our own reading of the differences; date: 2026-11.
            「	「	punctuation stays
            」	」	punctuation stays
            专著	专著	zhu, to write or be plain; not the particle
            乾元	乾元	qian, not gan
            乾卦	乾卦	qian, not gan
            乾县	乾县	qian, not gan
            乾嘉	乾嘉	qian, not gan
            乾宁	乾宁	qian, not gan
            乾寧	乾宁	qian, not gan
            乾封	乾封	qian, not gan
            乾德	乾德	qian, not gan
            乾清	乾清	qian, not gan
            乾符	乾符	qian, not gan
            乾縣	乾县	qian, not gan
            乾罡	乾罡	qian, not gan
            乾象	乾象	qian, not gan
            乾道	乾道	qian, not gan
            乾陵	乾陵	qian, not gan
            乾隆	乾隆	qian, not gan
            份子	份子	another word, not another script
            依杖	依杖	another word, not another script
            俱	俱	a simplified character too; ICU replaces it by another word
            倡言	倡言	another word, not another script
            像片	像片	another word, not another script
            共著	共著	zhu, to write or be plain; not the particle
            剃发	剃发	hair is 发
            古著	古著	zhu, to write or be plain; not the particle
            吒	吒	a simplified character too; ICU replaces it by another word
            單幹	单干	another word, not another script
            姊	姊	a simplified character too; ICU replaces it by another word
            巡察	巡察	another word, not another script
            康乾	康乾	qian, not gan
            怵目	怵目	another word, not another script
            慰藉	慰藉	ji, in disorder or comfort; not to borrow
            憑藉	凭借	ji, in disorder or comfort; not to borrow
            所著	所著	zhu, to write or be plain; not the particle
            捶鍊	捶炼	another word, not another script
            搆和	构和	another word, not another script
            显著	显著	zhu, to write or be plain; not the particle
            淩	凌	ICU has no rule
            濛	蒙	ICU has no rule
            生旦净末丑	生旦净末丑	a role of the opera; both scripts write it so
            瞭哨	瞭哨	liao with the eye: to look out
            瞭望	瞭望	liao with the eye: to look out
            矇	蒙	ICU has no rule
            砂土	砂土	another word, not another script
            砂金	砂金	another word, not another script
            硃	朱	ICU has no rule
            碳煙	碳烟	another word, not another script
            稽察	稽察	another word, not another script
            細察	细察	another word, not another script
            编著	编著	zhu, to write or be plain; not the particle
            自著	自著	zhu, to write or be plain; not the particle
            苎	苎	a simplified character too; ICU replaces it by another word
            著书	著书	zhu, to write or be plain; not the particle
            著于	著于	zhu, to write or be plain; not the particle
            著录	著录	zhu, to write or be plain; not the particle
            著成	著成	zhu, to write or be plain; not the particle
            著於	著于	zhu, to write or be plain; not the particle
            著称	著称	zhu, to write or be plain; not the particle
            著論	著论	zhu, to write or be plain; not the particle
            著譯	著译	zhu, to write or be plain; not the particle
            著译	著译	zhu, to write or be plain; not the particle
            藉田	藉田	ji, in disorder or comfort; not to borrow
            蘊藉	蕴藉	ji, in disorder or comfort; not to borrow
            衹	只	ICU has no rule
            褶疊	褶叠	another word, not another script
            褶紙	褶纸	another word, not another script
            见微知著	见微知著	zhu, to write or be plain; not the particle
            詢察	询察	another word, not another script
            论著	论著	zhu, to write or be plain; not the particle
            译著	译著	zhu, to write or be plain; not the particle
            跌跤	跌跤	another word, not another script
            跤	跤	a simplified character too; ICU replaces it by another word
            近傍	近傍	another word, not another script
            近著	近著	zhu, to write or be plain; not the particle
            遗著	遗著	zhu, to write or be plain; not the particle
            酥鬆	酥松	another word, not another script
            鉅著	巨著	another word, not another script
            銀髮	银发	hair is 发
            阪	阪	a simplified character too; ICU replaces it by another word
            雍乾	雍乾	qian, not gan
            電鍍錶	电镀表	another word, not another script
            鯗	鲞	ICU has no rule
            麪	面	ICU has no rule
            """)

    static let toHant = Lexicon(
        name: "normalization.to_hant",
        text: """
            # Exceptions to ICU's Hans-Hant rules.
            # Columns: what stands in the text, what it becomes, why. Both sides are as long in UTF-8.
            # Source: our own reading of the differences; date: 2026-11.
            “	“	punctuation stays
            ”	”	punctuation stays
            """)
}
