using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary>The argument that names a study file.</summary>
internal static class StudyArgument
{
    public static Argument<string?> Create(string description, bool required)
    {
        var argument = new Argument<string?>("STUDY.yaml")
        {
            Description = description,
            Arity = required ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
        };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith('-')) result.AddError($"unknown option '{token.Value}'");
                else if (!File.Exists(token.Value)) result.AddError($"there is no study '{token.Value}'");
            }
        });
        return argument;
    }
}
