namespace ReportGen.Tests.Truth;

/// <summary>Sentences on the mean indices and degrees over the years, in Chinese.</summary>
internal static class ChineseLevels
{
    private const string Value = @"([\d.]+)", Year = @"(\d+)年", Growth = @"(?:，年均(增长|下降)([\d.]+%))?",
        Change = @"(?:由([\d.]+)(升|降)至([\d.]+)|(基本未变|未变)（([\d.]+)(?:与([\d.]+))?）)";

    public static IEnumerable<Form> Forms(Facts facts, Wording w)
    {
        var f = facts.Levels;
        bool Passes(string measure, string? spells) =>
            ChineseSeries.Passes(new Spells(f.Of(measure).Points, facts.Results.Years), spells, w);
        yield return new($"(\\w+)指数的均值(.*?){Growth}", s => ChineseSeries.Runs(f.Of(s.Id(1)), s[2], w) && Grew(f.Of(s.Id(1)), s, 3));
        yield return new($"同期(\\w+)指数由{Value}(持续)?(升|降)至{Value}{Growth}", s => Grew(f.Of(s.Id(1)), s, 6)
            && f.Of(s.Id(1)).MovedLike(f.FirstSystem, s.Way(4), s.Has(3), s[2], s[5]));
        yield return new($"(耦合度|耦合协调度)的均值(.*?){ChineseSeries.Spelled}",
            s => ChineseSeries.Runs(f.Of(s.Id(1)), s[2], w) && Passes(s.Id(1), s.Text(3)));
        yield return new($"耦合协调度的均值同期由{Value}(持续)?(升|降)至{Value}{ChineseSeries.Spelled}",
            s => f.Of("D").MovedLike(f.Of("C"), s.Way(3), s.Has(2), s[1], s[4]) && Passes("D", s.Text(5)));
        yield return new("该均值仅就耦合度有定义的城市计算", _ => f.CouplingIsPartlyDefined);
        const string both = @"(?:唯一两年均有数值的城市|两年均有数值的(\d+)个城市)";
        yield return new($@"(?:首末两年有数值的城市不尽相同；就{both}而言|仅看{both})，(\w+指数|耦合协调度)的均值{Change}", s => f.MovedInBoth(
            s.Id(3), s.CountOrNone(1) ?? s.CountOrNone(2) ?? 1, s.Has(5) ? s.Way(5) : s.Way(7), s.Text(4) ?? s[8], s.Text(6) ?? s.Text(9)));
        yield return new("首末两年没有相同的城市，上述差别反映的是样本的不同，而非时间变化", _ => f.NoneIsInBoth);
        yield return new($"{Year}各系统的指数均值相同，均为{Value}", s => f.AreEqual(s.Year(1), s[2]));
        yield return new($"{Year}指数均值以(.+?)最高（(均为)?{Value}），(.+?)最低（(均为)?{Value}）",
            s => f.Extremes(s.Year(1), s.Place(2, 3, 4), s.Place(5, 6, 7)));
        yield return new($"{Year}(\\w+?)低于(\\w+?)，二者相差{Value}",
            s => facts.Results.Years.Count == 1 && f.IsBehind(s.Id(2), s.Id(3), s.Year(1), s[4]));
        yield return new($"{Year}(\\w+?)低于(\\w+?)，相差{Value}，而{Year}曾高出{Value}",
            s => f.IsBehind(s.Id(2), s.Id(3), s.Year(1), s[4]) && f.WasAhead(s.Id(2), s.Id(3), s.Year(5), s[6]));
        yield return new($"{Year}二者持平，至{Year}(\\w+?)低于(\\w+?)，相差{Value}",
            s => f.WereLevel(s.Id(3), s.Id(4), s.Year(1)) && f.IsBehind(s.Id(3), s.Id(4), s.Year(2), s[5]));
        yield return new($"{Year}与{Year}(\\w+?)均低于(\\w+?)，"
            + $"(?:差距同为{Value}|差距基本未变（{Value}与{Value}）|二者差距由{Value}(扩大|缩小)到{Value})", s =>
                f.IsBehindTwice(s.Id(3), s.Id(4), s.Year(1), s.Year(2),
                    s.Has(5) ? Way.Same : s.Has(6) ? Way.Level : s.Way(9), s.Text(5) ?? s.Text(6) ?? s[8],
                    s.Text(5) ?? s.Text(7) ?? s[10]));
        yield return new($"{Year}(?:唯一的城市|全部(\\d+)个城市)的(\\w+?)与(\\w+?)得分相同",
            s => f.ScoresHigher(s.Year(1), s.Id(3), s.Id(4), 0, s.CountOrNone(2) ?? 1, s.CountOrNone(2) ?? 1));
        yield return new($@"{Year}(?:唯一的城市|全部(\d+)个城市|(\d+)个城市中有(\d+)个)的(\w+?)得分高于(\w+?)(?:，(\d+)个得分相同)?",
            s => f.ScoresHigher(s.Year(1), s.Id(5), s.Id(6), s.CountOrNone(4), s.CountOrNone(2) ?? s.CountOrNone(3) ?? 1,
                s.CountOrNone(7) ?? 0));
        yield return new("由于标准化或赋权在各年内分别进行，不同年份的得分不在同一尺度上：其变化反映的是当年城市之间相对位置的变动，"
            + "而非水平本身的升降", _ => f.AreOnScalesOfTheirYears);
        yield return new($"各城市(各年)?的耦合协调度介于{Value}与{Value}之间", s => f.DegreesRangeOver(s[2], s[3], s.Has(1)));
    }

    private static bool Grew(Series series, Said s, int at) => !s.Has(at) || series.Grew(s.Way(at) == Way.Up, s[at + 1]);
}
