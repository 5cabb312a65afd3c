namespace ReportGen.Tests.Truth;

/// <summary>Sentences on inequality within and between regions, in Chinese.</summary>
internal static class ChineseInequality
{
    private const string Year = @"(\d+)年", Value = @"([\d.]+)", Percent = @"([\d.]+%)", Source = "(区域内差异|区域间净差异|超变密度)",
        Single = "(?:；(.+?)各?仅有一个城市，不参与比较)?";

    public static IEnumerable<Form> Forms(Facts facts, Wording w)
    {
        Inequality F() => facts.Inequality;
        yield return new($"(耦合协调度|\\w+指数)的总体基尼系数(.*)",
            s => s.Id(1) == facts.Results.Leading && ChineseSeries.Runs(F().Overall, s[2], w));
        yield return new($"整个时期内(?:(上升|下降){Value}|(没有变化|基本未变))",
            s => F().Overall.Went(s.Has(1) ? s.Way(1) : s.Way(3), s.Text(2)));
        yield return new(@"(?:这里仅计入全部(\d+)个城市中归入各区域的(\d+)个；)?(?:首末两年均有数值的城市只有(\d+)个|没有城市在首末两年均有数值)，"
            + "两年的比较也受样本变化影响", s => (!s.Has(1) || facts.Decomposed.HoldOnly(s.Count(2), s.Count(1)))
                && F().AreInBoth(s.CountOrNone(3) ?? 0));
        yield return new($"{Year}各城市之间按所列位数没有差异，不存在来源之分", s => F().IsNothing(s.Year(1)));
        yield return new($"{Year}没有区域包含两个或更多城市，区域内部无从比较", s => F().WithinIsNone(s.Year(1)));
        yield return new($"{Year}只有(\\w+?)可以计算区域内部的基尼系数，为{Value}{Single}",
            s => F().WithinIs(s.Year(1), s.Id(2), s[3], s.Names(4)));
        yield return new($"{Year}各区域内部没有差异{Single}", s => F().WithinIsAll(s.Year(1), null, s.Names(2)));
        yield return new($"{Year}各区域内部的基尼系数相同，均为{Value}{Single}", s => F().WithinIsAll(s.Year(1), s[2], s.Names(3)));
        yield return new($"{Year}区域内部的差异以(.+?)最大（(均为)?{Value}），(.+?)最小（(均为)?{Value}）{Single}",
            s => F().WithinExtremes(s.Year(1), s.Place(2, 3, 4), s.Place(5, 6, 7), s.Names(8)));
        yield return new($"与{Year}相比，(.*)", s => F().IsSince(s.Year(1)) && ChineseMoves.Are(F().Moves, s[2], "基尼系数", w));
        yield return new($"(.+?)在{Year}与{Year}有数值的城市不尽相同，其系数未作比较",
            s => F().AreRecomposed(s.Names(1), s.Year(2), s.Year(3)));
        yield return new($"{Year}(.+)之间的基尼系数为{Value}", s => F().PairIs(s.Year(1), s.Names(2).Ids[0], s[3]));
        yield return new($"{Year}各区域之间没有差异", s => F().PairsAreAll(s.Year(1), null));
        yield return new($"{Year}各对区域之间的基尼系数相同，均为{Value}", s => F().PairsAreAll(s.Year(1), s[2]));
        yield return new($"区域之间的差异以(.+?)最大（(均为)?{Value}），(.+?)最小（(均为)?{Value}）",
            s => F().PairExtremes(s.Place(1, 2, 3), s.Place(4, 5, 6)));
        foreach (var form in SourceForms(facts)) yield return form;
    }

    private static IEnumerable<Form> SourceForms(Facts facts)
    {
        Sources F() => facts.Sources;
        yield return new($"{Year}有城市的区域只有(\\w+)，总体差异即其内部差异",
            s => facts.Inequality.WithinIsAlone(s.Year(1), s.Id(2)));
        yield return new($"{Year}的总体差异全部来自{Source}", s => F().IsAllFrom(s.Year(1), s.Id(2)));
        yield return new($"{Year}三个来源的贡献率相同，均为{Percent}", s => F().AreAlike(s.Year(1), s[2]));
        yield return new($"总体差异(主要来自|以)(.+?)(?:的贡献最大)?（{Year}(均)?为{Percent}）(?:，其次是(.+?)（(均为)?{Percent}）)?"
            + $"(?:，再次是(.+?)（(均为)?{Percent}）)?(?:；(.+)没有贡献)?", s => F().AreMajority == (s[1] == "主要来自")
                && F().Are(s.Year(3), [s.Place(2, 4, 5),
                    .. s.Has(6) ? new[] { s.Place(6, 7, 8) } : [], .. s.Has(9) ? new[] { s.Place(9, 10, 11) } : []], s.Names(12)));
        yield return new($"(?:{Year}的首要来源曾是(.+?)；此后|与{Year}相比)，((?:{Source}(?:的贡献率)?(?:上升|下降){Value}个百分点，?)+)",
            s => F().MainWere(s.Has(2) ? s.Names(2) : null, s.YearOrNone(1) ?? s.Year(3))
                && F().Moved([.. s.Parts(4, $"{Source}(?:的贡献率)?(上升|下降){Value}个百分点")
                    .Select(p => (p.Id(1), p.Way(2) == Way.Up, p[3]))]));
        yield return new($"(?:{Year}的首要来源曾是(.+?)；)?各来源的贡献率与{Year}相同",
            s => F().MainWere(s.Has(2) ? s.Names(2) : null, s.Year(3)) && F().AreUnchanged);
        yield return new($"(?:{Year}的首要来源曾是(.+?)；)?与{Year}相比，各来源的贡献率基本稳定，变动均不足1个百分点",
            s => F().MainWere(s.Has(2) ? s.Names(2) : null, s.Year(3)) && F().AreStable);
    }
}
