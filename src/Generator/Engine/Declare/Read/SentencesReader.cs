using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads what a study says in place of features: text/sentences/FEATURE/NAME.LANGUAGE.md beside it.</summary>
internal sealed class SentencesReader(Reading reading)
{
    private const string Folder = "sentences";

    /// <summary>The texts in the study's languages; a file of another name is a warning.</summary>
    public ImmutableArray<OwnSentence> Read(DeclaredFile study, IReadOnlyCollection<string> languages)
    {
        var folder = Path.Combine(Path.GetDirectoryName(study.FullPath)!, AuthoredPictures.TextFolder, Folder);
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(f => Read(f, Path.GetRelativePath(folder, f).Replace('\\', '/'), languages)).OfType<OwnSentence>(),
        ];
    }

    private OwnSentence? Read(string path, string inside, IReadOnlyCollection<string> languages)
    {
        var file = DeclaredFile.At(path, reading.WorkingFolder);
        var (feature, at) = (inside.Split('/')[0], new SourceSpan(file.Shown));
        var name = inside[(feature.Length + 1 > inside.Length ? inside.Length : feature.Length + 1)..].Split('.');
        if (name is not [var sentence, { Length: 2 } language, "md"])
        {
            reading.Say.SentenceName(inside, at);
            return null;
        }
        if (!languages.Contains(language)) return null;
        reading.AddInput(file);
        return YamlFile.Text(file, reading.Say) is { } text ? new OwnSentence(feature, sentence, language, text, at) : null;
    }
}
