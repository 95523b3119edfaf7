import TextModel

/// Set phrases of official news, by which a repair may prove what a page has dropped altogether.
enum DamagePhrases {
    static let lexicon = Lexicon(
        name: "normalization.damage_phrases",
        text: """
            # Phrases that news repeats word by word, in traditional characters. Columns: phrase, where it is from.
            # Source: names of industries and indicators of China's official statistics (GB/T 4754-2017 and the yearly
            # communiqués), names of its assemblies; compiled by hand.
            中國人民政治協商會議	assembly
            全國人民代表大會	assembly
            固定資產投資	indicator
            國內生產總值	indicator
            地區生產總值	indicator
            城鎮居民人均可支配收入	indicator
            居民消費價格	indicator
            工業增加值	indicator
            常務委員會	assembly
            戰略性新興產業	indicator
            房地產開發投資	indicator
            發展潛力	communiqué
            知識產權	communiqué
            社會消費品零售總額	indicator
            規模以上工業	indicator
            農林牧漁業	industry
            進出口總額	indicator
            電力、熱力、燃氣及水生產和供應業	industry
            高技術製造業	indicator
            """)

    /// Each phrase as UTF-16 units.
    static let phrases: [[UInt16]] = lexicon.rows.map { Array($0[0].utf16) }
}
