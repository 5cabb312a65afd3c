using System.CommandLine;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Cli.Terminal;

/// <summary>The option <c>--words</c>: the language in which a comparison is told.</summary>
internal static class WordsOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--words")
        {
            Description = $"The language in which it is told what differs: {string.Join(" or ", ChangeWords.Languages)}; "
                + "default what the study says by verify.words, else English.",
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !ChangeWords.Languages.Contains(t.Value)))
            {
                result.AddError($"--words: '{token.Value}' is not one of {string.Join(", ", ChangeWords.Languages)}");
            }
        });
        return option;
    }
}
