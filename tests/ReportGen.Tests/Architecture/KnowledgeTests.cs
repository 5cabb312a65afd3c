using ReportGen.Cli.Shipped;
using ReportGen.Tests.Architecture.Code;
using ReportGen.Tests.Architecture.Rules;
using Xunit.Abstractions;

namespace ReportGen.Tests.Architecture;

/// <summary>What a part of the house must not know by name.</summary>
public sealed class KnowledgeTests(ITestOutputHelper output)
{
    /// <summary>The ids of the methods that are shipped, and the measures' letters.</summary>
    private static HashSet<string> MethodNames()
    {
        var features = BuiltInPlugins.Features;
        return
        [
            .. features.Select(f => f.Method?.Id ?? f.Model?.Id).OfType<string>(),
            .. features.SelectMany(f => f.Measures).Select(m => m.Value),
        ];
    }

    [Fact]
    public void Engine_NamesNoMethod()
    {
        Assert.True(MethodNames().Count > 12, string.Join(' ', MethodNames()));
        Held.Check(Knowledge.Methods(SourceCode.OfProgram, MethodNames()), Exemptions.MethodNames, output);
    }

    [Fact]
    public void Engine_ThatNamesAMethod_IsTold()
    {
        var code = SourceCode.Of(
            ("Generator/Engine/Compute/X.cs", """
                class X
                {
                    bool Is(string id) => id is "entropy";
                    string Near => "entropy, as it were";
                }
                """),
            ("Plugins/Statistics/EntropyWeight/Y.cs", """class Y { string Id => "entropy"; }"""));
        Held.Tells(Knowledge.Methods(code, MethodNames()), "Generator/Engine/Compute/X.cs:3: names \"entropy\"");
    }

    [Fact]
    public void Program_NamesNoLanguage() => Held.Check(Knowledge.Languages(SourceCode.OfProgram), Exemptions.Languages, output);

    [Fact]
    public void Program_ThatChoosesBetweenLanguages_IsTold()
    {
        var code = SourceCode.Of(("Plugins/Statistics/Trend/X.cs", """
            class X
            {
                string Head(bool zh) => zh ? "年份" : "Year";
                string Other(X x) => !x.IsZh() ? "a" : "b";
                bool IsZh() => Language == "zh";
                string Language => "";
                string Harmless(bool wide) => wide ? "zhou" : "";
            }
            """));
        Held.Tells(
            Knowledge.Languages(code),
            "Plugins/Statistics/Trend/X.cs:5: names the language \"zh\"",
            "Plugins/Statistics/Trend/X.cs:3: chooses between languages: zh ? :",
            "Plugins/Statistics/Trend/X.cs:4: chooses between languages: !x.IsZh() ? :");
    }
}
