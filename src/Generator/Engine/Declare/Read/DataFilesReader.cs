using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads the entries of `data:`: which files, how they lie, how their cells are written.</summary>
internal sealed partial class DataFilesReader(Reading reading, OtherRows otherRows)
{
    /// <summary>The data files; those that one pattern finds follow one another in the order of their names.</summary>
    public ImmutableArray<DataFile> Read(Map study)
    {
        var list = study.Require("data");
        return list?.List().SelectMany(Entry).ToImmutableArray() ?? [];
    }

    private IEnumerable<DataFile> Entry(Value value, int entry)
    {
        if (value.Map() is not { } map) return [];
        var several = map.Has("files");
        if (several && map.PlaceOf("file") is { } also)
        {
            reading.Say.KeysTogether("file", "files", "entry of `data:`", also);
            return [];
        }
        var sql = !several && map.Has("sql") ? map.Require("sql") : null;
        var path = several ? map.Require("files") : sql ?? map.Require("file");
        var shape = map.Find("shape")?.Enum<DataShape>();
        var (sheet, sheets) = (map.Find("sheet"), map.Find("sheets"));
        var columns = map.Find("columns")?.Map();
        string? Column(string key) => columns?.Find(key)?.Text();
        var (unit, year, indicator, cell) = (Column("unit"), Column("year"), Column("indicator"), Column("value"));
        columns?.Close();
        var (headed, header) = (map.Find("header"), Rows(map.Find("header")));
        if (header.Zip(header.Skip(1)).Any(r => r.First >= r.Second))
        {
            header = [.. header.Order().Distinct()]; // what follows from the order is not said
            reading.Say.HeaderRowsNotInOrder(header, headed!.Span);
        }
        var (heads, holds) = (Heads(map.Find("heads")), map.Find("holds"));
        var (oneUnit, oneYear) = (map.Find("unit")?.Text(), map.Find("year")?.Whole());
        var renamed = Entries(map.Find("rename")).Select(e => (e.Key, Text: Name(e.Key, e.Value))).Where(e => e.Text is not null)
            .ToImmutableDictionary(e => e.Key, e => e.Text!);
        var (encoded, separator) = (map.Find("encoding"), Sign(map.Find("separator")));
        var encoding = encoded?.Text();
        var rules = Rules(map, CellRules.Default);
        var cells = Entries(map.Find("cells")).Select(e => (e.Key, Map: e.Value.Map())).Where(e => e.Map is not null)
            .ToImmutableDictionary(e => e.Key, e => Closed(e.Map!, rules));
        var others = (map.Find("other_rows") ?? map.Find("other-rows"))?.Enum<OtherRows>();
        var (kind, source) = (map.Find("kind")?.Enum<DataKind>() ?? DataKind.Observed, map.Find("source")?.Localized());
        map.Close();
        if (holds is not null && shape is DataShape.Wide or DataShape.Tidy)
        {
            reading.Say.HoldsOutsideYears(holds.Span);
            holds = null;
        }
        if (path is null) return [];
        if (sql?.Text() is { } query && !Named(query, sql)) return [];
        var read = sql is not null ? [(Path.GetFileName(sql.Origin.File.FullPath), sql.Origin.File, (string?)null)]
            : several ? Found(path) : path.File(reading.WorkingFolder, reading.DataMustExist) is { } one
            ? [(path.Text()!, one, (string?)null)] : [];
        foreach (var (_, file, _) in read)
        {
            if (sql is null) reading.AddInput(file);
            if (sql is not null || !file.FullPath.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)) continue;
            if (File.Exists(file.FullPath) && !Named(PlainFile.Text(file.FullPath), path, file)) return [];
        }
        return read.Select(r => new DataFile
        {
            File = r.Declared.Replace('\\', '/'), FullPath = r.File.FullPath, Sql = sql?.Text(), Entry = entry, NamePattern = r.Pattern,
            Shape = shape,
                HeaderRows = header, Heads = heads,
            Sheets = sheet?.Text() is { } only ? [only] : sheets is null ? [] : [.. Texts(sheets)],
            UnitColumn = unit, YearColumn = year, IndicatorColumn = indicator, ValueColumn = cell, Unit = oneUnit, Year = oneYear, Holds =
                holds?.Text(),
            Renamed = renamed, Encoding = encoding, EncodingSpan = encoded?.Span,
            Separator = separator, Cells = rules, CellsOf = cells, OtherRows = others ?? otherRows,
            Kind = kind, Source = source, Span = path.Span,
        });
    }

    /// <summary>What a column is to be called; null, with an error, where nothing is said.</summary>
    private static string? Name(string column, Value value)
    {
        if (value.Text() is not { } name) return null;
        if (!string.IsNullOrWhiteSpace(name)) return name;
        value.Origin.Say.EmptyList($"the new name of '{column}'", value.Span);
        return null;
    }

    /// <summary>Takes the files that a query names among the study's inputs; false, with an error, where one is not there.</summary>
    private bool Named(string query, Value at, DeclaredFile? beside = null)
    {
        var ok = true;
        foreach (var path in QueryFiles.Of(query).Select(f => f.Path))
        {
            var slash = path.LastIndexOf('/') + 1;
            var file = (beside ?? at.Origin.File).Sibling(path, reading.WorkingFolder);
            if (!path.Contains('*') && !path.Contains('?'))
            {
                if (File.Exists(file.FullPath)) reading.AddInput(file);
                else { at.Origin.Say.NoFile(path, at.Span); ok = false; }
                continue;
            }
            var folder = Path.GetDirectoryName(file.FullPath)!;
            var names = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f))
                .Where(n => FileSystemName.MatchesSimpleExpression(path.AsSpan(slash), n)).Order(StringComparer.Ordinal).ToList() : [];
            if (names.Count == 0) { reading.Say.NoFileFits(path, at.Span); ok = false; }
            foreach (var name in names) reading.AddInput((beside ?? at.Origin.File).Sibling(path[..slash] + name, reading.WorkingFolder));
        }
        return ok;
    }

    /// <summary>The files that names or patterns mean.</summary>
    private IEnumerable<(string Declared, DeclaredFile File, string? Pattern)> Found(Value value)
    {
        var found = new List<(string, DeclaredFile, string?)>();
        foreach (var pattern in Texts(value).Select(p => p.Replace('\\', '/')))
        {
            var slash = pattern.LastIndexOf('/') + 1;
            var folder = value.Origin.File.Sibling(slash == 0 ? "." : pattern[..slash], reading.WorkingFolder);
            var fits = Placeholder().Replace(pattern[slash..], "*");
            var all = Directory.Exists(folder.FullPath) ? Directory.EnumerateFiles(folder.FullPath).Select(f => Path.GetFileName(f)) : [];
            // ~$ is a lock of Excel's
            var names = all.Where(n => !n.StartsWith("~$", StringComparison.Ordinal) && FileSystemName.MatchesSimpleExpression(fits, n))
                .Order(StringComparer.Ordinal).ToList();
            if (names.Count == 0) reading.Say.NoFileFits(pattern, value.Span);
            foreach (var gone in names.FindAll(n => !PlainFile.Exists(Path.Combine(folder.FullPath, n))))
            {
                names.Remove(gone);
                value.Origin.Say.NoFile(pattern[..slash] + gone, value.Span, "it is a link that leads to no file");
            }
            found.AddRange(names.Select(n =>
                (pattern[..slash] + n, value.Origin.File.Sibling(pattern[..slash] + n, reading.WorkingFolder), (string?)pattern)));
        }
        return found;
    }

    private CellRules Closed(Map map, CellRules file)
    {
        var rules = Rules(map, file);
        map.Close();
        return rules;
    }

    private CellRules Rules(Map map, CellRules otherwise)
    {
        var (point, groups) = (Sign(map.Find("decimal")), Sign(map.Find("thousands")));
        if (groups is { } sign && sign == point) reading.Say.SignForTwo(sign, map.Find("thousands")!.Span);
        return Rules(map, point, groups, otherwise);
    }

    private CellRules Rules(Map map, char? point, char? groups, CellRules otherwise) => new()
    {
        Decimal = point ?? otherwise.Decimal, Thousands = groups ?? otherwise.Thousands,
        Percent = map.Find("percent")?.Enum<PercentAs>() ?? otherwise.Percent,
        Marks = map.Find("marks")?.List().Select(Mark).Where(m => m.Length > 0).OrderByDescending(m => m.Length)
            .ToImmutableArray() ?? otherwise.Marks,
        Parentheses = map.Find("parentheses")?.Truth() ?? otherwise.Parentheses,
        Magnitudes = map.Find("magnitudes")?.Truth() ?? otherwise.Magnitudes,
        Missing = map.Find("missing") is { } missing ? Missing(missing, otherwise.Missing) : otherwise.Missing,
    };

    /// <summary>What stands for a missing value: a list adds to what does so anyway, `only:` takes its place.</summary>
    private static ImmutableArray<string> Missing(Value value, ImmutableArray<string> otherwise)
    {
        static IEnumerable<string> Marks(Value list) => list.List().Select(m => m.Text() ?? "");
        if (value.IsList || value.IsScalar) return [.. otherwise.Union(Marks(value))];
        if (value.Map() is not { } map) return otherwise;
        var only = map.Find("only");
        map.Close();
        return only is null ? otherwise : [.. Marks(only)];
    }

    private string? Heads(Value? value)
    {
        if (value?.Text() is not { } text || text is "indicator" or "year" or "unit" || Placeholder().IsMatch(text)) return value?.Text();
        reading.Say.BadHeads(text, value.Span);
        return null;
    }

    private char? Sign(Value? value)
    {
        if (value?.Text() is not { } text) return null;
        if (text is "tab" or "\\t") return '\t';
        if (text.Length == 1 && !char.IsLetterOrDigit(text[0])) return text[0];
        reading.Say.NotASign(text, value.Span);
        return null;
    }

    /// <summary>A footnote mark; what may be part of the number before it is none.</summary>
    private string Mark(Value value)
    {
        var text = value.Text() ?? "";
        if (!text.Any(c => char.IsAsciiDigit(c) || c is '.' or ',' or '+' or '-')) return text;
        reading.Say.NotAMark(text, value.Span);
        return "";
    }

    private static IEnumerable<string> Texts(Value value) => (value.IsList ? value.List() : [value]).Select(v => v.Text()).OfType<string>();

    private static ImmutableArray<int> Rows(Value? value) =>
        value is null ? [] : [.. (value.IsList ? value.List() : [value]).Select(v => v.Whole()).OfType<int>()];

    private static IEnumerable<(string Key, Value Value)> Entries(Value? value) => value?.Map()?.Entries.Select(e => (e.Key, e.Value))
        ?? [];

    [GeneratedRegex(@"\{(?:year|unit|indicator)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
