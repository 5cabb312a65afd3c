using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Csv;

/// <summary>Makes parts of a file at the same time and writes them one after the other, as soon as each is its turn.</summary>
internal static class InOrder
{
    private static readonly int Ahead = Environment.ProcessorCount + 1;

    public static void Write(IReadOnlyList<Action<IRowWriter>> parts, Func<CsvLines> fresh, Stream content)
    {
        var (waiting, free) = (new Queue<Task<CsvLines>>(), new Stack<CsvLines>());
        void WriteNext()
        {
            var lines = waiting.Dequeue().GetAwaiter().GetResult();
            content.Write(lines.Written);
            lines.Clear();
            free.Push(lines);
        }
        foreach (var part in parts)
        {
            var lines = free.Count > 0 ? free.Pop() : fresh();
            CsvLines Made()
            {
                part(lines);
                return lines;
            }
            waiting.Enqueue(parts.Count > 1 ? Task.Run(Made) : Task.FromResult(Made()));
            if (waiting.Count > Ahead) WriteNext();
        }
        while (waiting.Count > 0) WriteNext();
    }
}
