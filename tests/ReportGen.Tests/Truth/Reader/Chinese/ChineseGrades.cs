namespace ReportGen.Tests.Truth;

/// <summary>Sentences on the grades of units and on who lags, in Chinese.</summary>
internal static class ChineseGrades
{
    public const string Each = @"((?:[^，；]+?处于\w{4}，?)+)";

    private const string Year = @"(\d+)年", Grade = @"(\w{4})", Units = @"城\d+(?:[、和与]城\d+)*";

    public static IEnumerable<Form> Forms(Facts facts)
    {
        var (f, types) = (facts.Grades, facts.Types);
        yield return new($@"{Year}(\d+)个城市均处于{Grade}", s => f.AreAll(s.Year(1), s.Count(2), s.Grade(3)));
        yield return new($@"{Year}唯一可分级的城市(城\d+)处于{Grade}", s => f.IsOnly(s.Year(1), s.Id(2), s.Grade(3)));
        yield return new($@"{Year}(\d+)个城市中有(\d+)个（([\d.]+%)）处于{Grade}",
            s => f.AreMost(s.Year(1), s.Count(3), s.Count(2), s[4], s.Grade(5)));
        yield return new($@"{Year}处于(\w{{4}}(?:[、和]\w{{4}})+)的城市最多，各有(\d+)个",
            s => f.AreMostTied(s.Year(1), s.Grades(2), s.Count(3)));
        yield return new($@"其余城市中，(?:(?:({Units})|(\d+)个)达到{Grade}(及以上)?)?，?(?:(\d+)个处于{Grade}(及以下)?)?",
            s => f.AreOthers(s.Has(3) ? new(s.CountOrNone(2) ?? s.Names(1).Count, s.Grade(3), s.Has(4), s.Has(1) ? s.Names(1) : null)
                : null, s.Has(5) ? new(s.Count(5), s.Grade(6), s.Has(7)) : null));
        yield return new($@"其余(\d+)个城市(?:达到{Grade}(及以上)?|处于{Grade}(及以下)?)", s => f.AreOthers(
            s.Has(2) ? new(s.Count(1), s.Grade(2), s.Has(3)) : null, s.Has(4) ? new(s.Count(1), s.Grade(4), s.Has(5)) : null));
        yield return new($"只有({Units})达到{Grade}", s => f.AreTop(s.Names(1), s.Grade(2)));
        yield return new($"{Year}{Each}", s => f.AreEach(s.Year(1), EachIn(s, 2)));
        yield return new($@"{Year}有(\d+)个城市处于{Grade}，{Year}已无",
            s => f.Shifted(s.Grade(3), false, (s.Count(2), s.Year(1)), (0, s.Year(4))));
        yield return new($@"{Year}没有城市处于{Grade}，{Year}有(\d+)个",
            s => f.Shifted(s.Grade(2), true, (0, s.Year(1)), (s.Count(4), s.Year(3))));
        yield return new($@"处于{Grade}的城市由{Year}的(\d+)个(增|减)至{Year}的(\d+)个", s => f.Shifted(s.Grade(1), s.Way(4) == Way.Up,
            (s.Count(3), s.Year(2)), (s.Count(6), s.Year(5))));

        yield return new($@"与{Year}相比，唯一(?:的|(两年均已定级的))城市等级(未变|上升|下降)",
            s => f.MovedAll(s.Year(1), 1, s.Way(3), s.Has(2)));
        yield return new($@"与{Year}相比，(两年均已定级的)?(\d+)个城市的等级均(?:有(上升|下降)|(未变)化)",
            s => f.MovedAll(s.Year(1), s.Count(3), s.Has(4) ? s.Way(4) : s.Way(5), s.Has(2)));
        const string mover = @"(?:(城[^，]*?)|(?:(两年均已定级的)?(\d+)个城市中有)?(\d+)个)";
        yield return new($"与{Year}相比，{mover}等级(上升|下降)，其余未变，无一(上升|下降)", s => s.Way(6) != s.Way(7)
            && f.Moved(s.Year(1), s.Way(6) == Way.Up ? Mover(s, 2) : new(0), s.Way(6) == Way.Up ? new(0) : Mover(s, 2), hasOthers: true));
        yield return new($"与{Year}相比，{mover}等级上升，{mover}下降", s => f.Moved(s.Year(1), Mover(s, 2), Mover(s, 6), hasOthers: false));
        yield return new($"没有城市在{Year}与{Year}均有等级", s => f.NoneIsInBoth(s.Year(1), s.Year(2)));

        const string of = @"(可划分类型的)?(\d+)个(观测值|城市)", type = @"(?:属(\w+?)滞后型|属同步发展型)";
        string Type(Said s, int at) => s.Has(at) ? s.Id(at) : Types.None;
        bool Are(Said s, bool isAll, params (string, int)[] said) => types.Are(s.Count(2), s[3] == "观测值", s.Has(1), said, isAll);
        yield return new($"{of}均?{type}", s => Are(s, true, (Type(s, 4), s.Count(2))) && s[0].Contains('均') == s.Count(2) > 1);
        yield return new($@"{of}中除(\d+)个外均{type}", s => Are(s, false, (Type(s, 5), s.Count(2) - s.Count(4))));
        yield return new($@"{of}中有(\d+)个属(\w+?)滞后型(?:，(\d+)个属(\w+?)滞后型)?(?:，其余(?:(\d+)个)?(为同步发展型))?", s =>
        {
            var lagging = s.Count(4) + (s.CountOrNone(6) ?? 0);
            return Are(s, true, [(s.Id(5), s.Count(4)), .. s.Has(7) ? [(s.Id(7), s.Count(6))] : Array.Empty<(string, int)>(),
                .. s.Has(9) ? [(Types.None, s.CountOrNone(8) ?? (s.Count(2) - lagging))] : Array.Empty<(string, int)>()]);
        });
        yield return new(@"另有(\d+)个观测值的两个系统得分均为零，不划分类型", s => types.AreWithout(s.Count(1)));
    }

    /// <summary>"A和B处于中等协调，C处于基本协调".</summary>
    public static List<(Named Who, int Grade)> EachIn(Said s, int group) =>
        [.. s.Parts(group, @"([^，；]+?)处于(\w{4})").Select(p => (p.Names(1), p.Grade(2)))];

    private static Mover Mover(Said s, int at) => s.Has(at) ? new(0, s.Names(at))
        : new(s.Count(at + 3), null, s.CountOrNone(at + 2), s.Has(at + 1));
}
