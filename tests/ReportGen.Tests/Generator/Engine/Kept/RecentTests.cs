using ReportGen.Engine.Kept;

namespace ReportGen.Tests.Generator.Engine.Kept;

/// <summary>What is kept of what was made, and what goes.</summary>
public sealed class RecentTests
{
    [Fact]
    public void Of_WhatWasAskedFor_IsMadeOnce()
    {
        var recent = new Recent<string, string>(2);
        var made = 0;
        Assert.Equal(["A", "A", "B"], "aab".Select(c => recent.Of($"{c}", () => $"{char.ToUpperInvariant(c)}{(made++ < 2 ? "" : "!")}")));
        Assert.Equal(2, made);
    }

    [Fact]
    public void Keep_OneTooMany_TheOneNobodyAskedForLongestGoes()
    {
        var recent = new Recent<string, string>(2);
        recent.Keep("a", "A");
        recent.Keep("b", "B");
        Assert.True(recent.Find("a", out _)); // now b is the older one
        recent.Keep("c", "C");
        Assert.Equal([true, false, true], "abc".Select(c => recent.Find($"{c}", out _)));
    }

    [Fact]
    public void Declare_WithAnOverride_LeavesTheNextReadingOfTheSameFileAsItIs()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var title = study.Declare()!.Front.Title.In("en");
        Assert.Equal("Another", study.Declare("title={zh: 甲, en: Another}")!.Front.Title.In("en"));
        Assert.Equal(title, study.Declare()!.Front.Title.In("en"));
    }
}
