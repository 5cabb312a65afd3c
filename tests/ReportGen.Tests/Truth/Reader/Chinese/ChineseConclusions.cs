namespace ReportGen.Tests.Truth;

/// <summary>What conclusions make of results, in Chinese.</summary>
internal static class ChineseConclusions
{
    private const string Grade = @"(\w{4})",
        Tail = "(?:；(?:等级(?:(上升)者多于下降|(下降)者多于上升)者|(等级上升者与下降者数目相同)|((?:两年均已定级的)?城市的等级均未变化)"
            + "|没有城市等级(?:(下降)|(上升))|(两年均已定级的)?城市等级全部(?:(上升)|(下降))))?";

    private static readonly Dictionary<string, Lag> Lags = new()
    {
        ["且已由较高转为较低"] = Lag.Fallen, ["且差距仍在扩大"] = Lag.Widening, ["但差距正在缩小"] = Lag.Narrowing, ["差距未见缩小"] = Lag.Unchanged,
    };

    public static IEnumerable<Form> Forms(Facts facts)
    {
        var f = facts.Grades;
        yield return new(@"平均而言，耦合协调度(?:(有所提高|有所下降|基本未变)，)?(\d+)年处于(\w{4})，"
            + @"为(\d)个等级中(?:由低到高的第(\d)级|的(最高|最低)一级)", s => s.Year(2) == facts.Results.Last
                && facts.Levels.EndedIn(
                    s.Grade(3), s.Has(5) ? s.Count(5) : s[6] == "最低" ? 1 : s.Count(4), s.Count(4), s.Has(1) ? s.Way(1) : null)
                && (!s.Has(5) || (s.Count(5) > 1 && s.Count(5) < s.Count(4))));
        yield return new($"(\\w+)是指数较低的一方，(?:({string.Join('|', Lags.Keys)})，)?提升协调水平的余地主要在此",
            s => facts.Levels.IsWeaker(s.Id(1), s.Has(2) ? Lags[s[2]] : null));

        yield return new($@"(\d+)个城市均处于{Grade}{Tail}", s => f.AreAll(null, s.Count(1), s.Grade(2)) && Ends(f, s, 3));
        yield return new($"{ChineseGrades.Each}{Tail}", s => f.AreEach(null, ChineseGrades.EachIn(s, 1)) && Ends(f, s, 2));
        yield return new($@"处于(\w{{4}}(?:[、和]\w{{4}})+)的城市最多，各有(\d+)个{Tail}",
            s => f.AreMostTied(null, s.Grades(1), s.Count(2)) && Ends(f, s, 3));
        yield return new($@"(\d+)个城市中有(\d+)个处于{Grade}(?:，(?:只有(.+?)|(\d+)个)达到{Grade}(及以上)?)?{Tail}", s =>
            f.AreMost(null, s.Count(2), s.Count(1), null, s.Grade(3)) && Ends(f, s, 8)
                && f.AreAbove(s.Has(6) ? new(s.CountOrNone(5) ?? s.Names(4).Count, s.Grade(6), s.Has(7), s.Has(4) ? s.Names(4) : null)
                    : null));

        yield return new(@"(?:总体差异(?:较(\d+)年)?(有所扩大|有所缩小|基本未变)(?:，但(\d+)年以后又(有所扩大|有所缩小))?)?；?"
            + "(?:差异(?:主要(?:(存在于区域内部，即同一区域的城市之间)|(存在于区域之间)|(来自区域间的交叉重叠))"
            + @"|以(?:(区域内部即同一区域的城市之间)|(区域之间)|(区域间交叉重叠))的部分最大（([\d.]+%)）)"
            + "(，均值高低不同的区域中都有领先与落后的城市)?)?",
            s => (!s.Has(2) || Widened(facts, s.Way(2)))
                && (!s.Has(1) || facts.Inequality.Overall.Points[0].Year == s.Year(1))
                && (!s.Has(3) || facts.Inequality.Overall.TurnedBack(s.Way(4), s.Year(3)))
                && (s.Has(5) || s.Has(8) ? facts.Sources.LieIn(Sources.Within, s.Text(11))
                    : s.Has(6) || s.Has(9) ? facts.Sources.LieIn(Sources.Between, s.Text(11))
                    : !s.Has(12) || facts.Sources.LieIn(Sources.Overlap, s.Text(11)))
                && s.Has(12) == (s.Has(7) || s.Has(10)));
        yield return new("区域内部以(.+)差异最大", s => facts.Inequality.WithinMost(s.Names(1)));
        yield return new("(.+?)是首要的着力点(?:，单项指标中以(.+)的提升余地最大)?", s => facts.Obstacles is var o
            && (s.Names(1).Ids[0][0] == 'k' ? o.Criteria : o.Indicators) is var levers && !levers.IsLevel && s.Names(1).Are(levers.Top)
            && (!s.Has(2) || (!o.Indicators.IsLevel && s.Names(2).Are(o.Indicators.Top))));
    }

    private static bool Widened(Facts facts, Way way) => facts.Inequality.Overall is var g
        && (way == Way.Level ? g.Goes(Way.Level) || g.Goes(Way.Same) : g.Goes(way));

    private static bool Ends(Grades f, Said s, int at) => s.Has(at) || s.Has(at + 1) ? f.MoreWent(s.Has(at))
        : s.Has(at + 7) || s.Has(at + 8) ? f.AllWent(s.Has(at + 7), s.Has(at + 6))
        : s.Has(at + 4) || s.Has(at + 5) ? f.OnlyWent(s.Has(at + 4))
        : s.Has(at + 2) ? f.MoreWent(null) : !s.Has(at + 3) || f.NobodyMoved;
}
