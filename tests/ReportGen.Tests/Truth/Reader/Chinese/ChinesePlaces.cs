namespace ReportGen.Tests.Truth;

/// <summary>Sentences on regions and units: who is highest, who rose, who is counted; in Chinese.</summary>
internal static class ChinesePlaces
{
    private const string Year = @"(\d+)年", Value = @"([\d.]+)", Measure = @"(耦合协调度|\w+指数)", LeftOut = "(?:；([^；]+)无定义，未列入)?",
        Extremes = "以(.+?)最高（(均为)?([\\d.]+)），(.+?)最低（(均为)?([\\d.]+)）", Both = "(两年均有数值的)?";

    public static IEnumerable<Form> Forms(Facts facts, Wording w) => Regions(facts, w).Concat(Units(facts.Units));

    private static IEnumerable<Form> Regions(Facts facts, Wording w)
    {
        bool Any(Func<Regions, bool> holds) => facts.Groupings.Exists(g => holds(g));
        yield return new($@"(?:在(\d+)个区域中，)?{Year}{Measure}均值{Extremes}{LeftOut}", s => Any(g =>
            g.Extremes(s.Id(3), s.Year(2), s.CountOrNone(1), s.Place(4, 5, 6), s.Place(7, 8, 9), s.Names(10))));
        yield return new($@"(\d+)个区域(?:（[^）]*）)?中，均值最高的是(.+?)（(均为)?{Value}），最低的是(.+?)（(均为)?{Value}）{LeftOut}",
            s => facts.Groupings.Skip(1).Any(g => g.Extremes(facts.Results.Leading, facts.Results.Last, s.Count(1), s.Place(2, 3, 4),
                s.Place(5, 6, 7), s.Names(8))));
        yield return new($@"(?:在(\d+)个区域中，)?{Year}{Measure}均值彼此相同，均为{Value}{LeftOut}",
            s => Any(g => g.AreEqual(s.Id(3), s.Year(2), s.CountOrNone(1), s[4], s.Names(5))));
        yield return new($"{Year}(\\w+?)的{Measure}均值为{Value}",
            s => Any(g => g.IsOnly(s.Id(3), s.Year(1), s.Id(2), s[4], Named.Nobody)));
        yield return new($@"(?:在(\d+)个区域中，)?{Year}{Measure}均值仅(.+?)有数值，为{Value}{LeftOut}",
            s => Any(g => g.IsOnly(s.Id(3), s.Year(2), s.Id(4), s[5], s.Names(6))));
        yield return new($@"(?:在\d+个区域中，)?{Year}{Measure}均值均无定义", s => Any(g => g.IsNone(s.Id(2), s.Year(1))));
        yield return new($@"(其余)?各区域均处于(\w{{4}})", s => Any(g => g.AreAllIn(s.Has(1), s.Grade(2))));
        yield return new(ChineseGrades.Each, s => Any(g => g.AreEachIn(ChineseGrades.EachIn(s, 1))));
        yield return new($"(?:(\\d+)年以来，|较(\\d+)年，)(.*)", s => (s.YearOrNone(1) ?? s.Year(2)) == facts.Results.First
            && facts.Groupings.Skip(s.Has(1) ? 0 : 1).Take(s.Has(1) ? 1 : int.MaxValue)
                .Any(g => ChineseMoves.Are(g.Moves, s[3], "均值", w)));
        yield return new($"(.+?)在{Year}与{Year}有数值的城市不尽相同，其均值未作比较",
            s => Any(g => g.AreRecomposed(s.Names(1), s.Year(2), s.Year(3))));
        yield return new(@"这里仅计入全部(\d+)个城市中归入各区域的(\d+)个", s => Any(g => g.HoldOnly(s.Count(2), s.Count(1))));
    }

    private static IEnumerable<Form> Units(Units f)
    {
        yield return new($"{Year}{Measure}以(.+)领先，(.+?)最低（(均为)?{Value}）",
            s => f.Led(s.Id(2), s.Year(1), s.Places(3), s.Place(4, 5, 6)));
        yield return new($"{Year}{Measure}{Extremes}", s => f.Led(s.Id(2), s.Year(1), [s.Place(3, 4, 5)], s.Place(6, 7, 8)));
        yield return new($@"(\d+)个城市的{Year}{Measure}相同，均为{Value}", s => f.AreEqual(s.Id(3), s.Year(2), s.Count(1), s[4]));
        yield return new($@"{Year}只有(城\d+)一个城市有{Measure}的数值（{Value}）", s => f.IsOnly(s.Id(3), s.Year(1), s.Id(2), s[4]));
        yield return new($"{Year}{Measure}均无定义", s => f.IsNone(s.Id(2), s.Year(1)));
        yield return new($"{Year}(.+)同样居首位", s => f.WereFirst(s.Names(2), s.Year(1), isStill: true));
        yield return new($"{Year}居首位的是(.+)", s => f.WereFirst(s.Names(2), s.Year(1), isStill: false));
        yield return new($"没有城市在{Year}与{Year}均有数值", s => f.NoneIsInBoth(s.Year(1), s.Year(2)));

        const string years = @"(\d+)—(\d+)年，";
        yield return new($@"{years}(城\d+)（唯一(?:的|(两年均有数值的))城市）的{Measure}(?:(上升|下降){Value}|(没有变化|基本稳定))", s =>
            f.OneMoved(s.Id(5), s.Year(1), s.Year(2), s.Id(3), s.Has(6) ? s.Way(6) : s.Way(8), s.Text(7), s.Has(4)));
        yield return new($@"{years}{Both}(\d+)个城市的{Measure}(?:全部(上升|下降)|均(无变化|基本稳定))", s => f.AllMoved(
            s.Id(5), s.Year(1), s.Year(2), s.Count(4), s.Has(6) ? s.Way(6) : s.Way(7), s.Has(3)));
        yield return new($@"{years}{Both}(\d+)个城市中，{Measure}(?:(\d+)个上升)?，?(?:(\d+)个下降)?(?:，其余(未变|基本稳定))?", s =>
            f.SomeMoved(s.Id(5), s.Year(1), s.Year(2), s.Count(4), s.CountOrNone(6) ?? 0, s.CountOrNone(7) ?? 0,
                s.Has(8) ? s.Way(8) : null, null, s.Has(3)));
        yield return new($"升幅最大的是(.+)（{Value}）", s => f.RoseMost(s.Names(1), s[2], null, null));
        yield return new($"升幅超过{Value}的只有(.+)（(均为)?{Value}）", s => s.Has(3) == s.Names(2).Count > 1
            && f.RoseMost(s.Names(2), s[4], s[1], s.Names(2).Count));
        yield return new($@"升幅超过{Value}的城市有(\d+)个，其中(.+)最大（{Value}）",
            s => f.RoseMost(s.Names(3), s[4], s[1], s.Count(2)));
    }
}
