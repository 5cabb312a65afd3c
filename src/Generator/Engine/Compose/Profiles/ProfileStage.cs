using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Wording;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose.Profiles;

/// <summary>
/// Fourth stage, for profiles: from plan and results to a small document per subject, and the list of all. What was computed is computed
/// once for all.
/// </summary>
public sealed class ProfileStage(IReadOnlyCollection<Feature> features)
{
    /// <summary>Composes the list and then the profiles; null when an error was found.</summary>
    public IReadOnlyList<ReportDocument>? Run(ReportPlan plan, ResultSet results, ProfileScope scope, DiagnosticBag diagnostics)
    {
        var say = new ComposeMessages(diagnostics);
        var subjects = scope.Subjects(plan, results);
        CheckNames(subjects, plan, say);
        var words = new WordsByLanguage(features, plan, diagnostics);
        // which tables and figures a study prints is a choice for its report; a profile's are few
        var whole = plan with { Tables = null, Figures = null };
        var composers = plan.PrintedLanguages.Select(l => new ProfileComposer(whole, results, features, subjects, words[l], say)).ToList();
        var documents = new List<ReportDocument>
        {
            Document(plan, DocumentKind.Index, "index", [.. composers.Select(c => c.Index(scope))])
        };
        for (var i = 0; i < subjects.Count && !diagnostics.HasErrors; i++)
        {
            documents.Add(
                Document(plan, DocumentKind.Profile, subjects[i].FileName, [.. composers.Select(c => c.Profile(i)).OfType<Edition>()]));
        }
        return diagnostics.HasErrors ? null : documents;
    }

    private static ReportDocument Document(ReportPlan plan, DocumentKind kind, string name, ImmutableArray<Edition> editions) =>
        new(plan.Id, editions, [], plan.Theme, plan.IsSimulated) { Kind = kind, Name = name, FormatOptions = plan.FormatOptions };

    private static void CheckNames(IReadOnlyList<Subject> subjects, ReportPlan plan, ComposeMessages say)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var subject in subjects)
        {
            if (taken.TryAdd(subject.FileName, subject.Id)) continue;
            var at = plan.Units.FirstOrDefault(u => u.Id.Value == subject.Id)?.Span ?? plan.Span;
            say.SameFileName(subject.Id, taken[subject.FileName], at);
        }
    }
}
