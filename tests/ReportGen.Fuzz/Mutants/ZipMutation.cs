using System.IO.Compression;
using System.Text;

namespace ReportGen.Fuzz.Mutants;

/// <summary>Changes a package: the text of a part, its list of parts, or its bytes.</summary>
internal static class ZipMutation
{
    private static readonly Grammar Xml = Grammar.Of("""<[/?!]?[\w:]+|[\w:]+="[^"]*"|/?>|[^<>]{1,40}""", """
        <c r="XFD1048576"><v>1</v></c> <c r="A0"> <c r="zz"> t="s" t="e" t="inlineStr" t="b" t="d" s="99" <v>99999</v> <v></v> <v>-1</v>
        <f>A1+1</f> <f/> state="veryHidden" hidden="1" <mergeCell ref="A1:XFD1048576"/> <mergeCell ref="C2:A1"/> r:id="rId99" date1904="1"
        <!DOCTYPE a [<!ENTITY b "c">]> &b; &#1; &#xFFFE; <![CDATA[x]]> <!-- x --> xml:space="preserve" numFmtId="14" formatCode="[Red]"
        table:number-columns-repeated="16384" table:number-rows-repeated="1048576" office:value-type="percentage" office:value="1e400"
        """, ("<r>", "</r>"), ("<row>", "</row>"), ("<table:table-row>", "</table:table-row>"));

    /// <summary>A mutant of a package.</summary>
    public static byte[] Of(byte[] seed, Dice dice)
    {
        var bytes = dice.OneIn(6) ? seed : Parts(seed, dice);
        return bytes != seed ? bytes : Bytes(seed, dice);
    }

    /// <summary>Some bytes changed, or the end cut off.</summary>
    public static byte[] Bytes(byte[] seed, Dice dice)
    {
        var bytes = seed[..(dice.OneIn(4) ? 1 + dice.Below(seed.Length) : seed.Length)];
        for (var times = 1 + dice.Below(8); times > 0; times--) bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
        return bytes;
    }

    private static byte[] Parts(byte[] seed, Dice dice)
    {
        var parts = new List<(string Name, byte[] Content)>();
        using (var package = new ZipArchive(new MemoryStream(seed)))
        {
            foreach (var entry in package.Entries)
            {
                using var content = new MemoryStream();
                using (var from = entry.Open()) from.CopyTo(content);
                parts.Add((entry.FullName, content.ToArray()));
            }
        }
        var at = dice.Below(parts.Count);
        switch (dice.Below(12))
        {
            case 0: parts.RemoveAt(at); break;
            case 1: parts.Add(parts[at]); break;
            case 2: parts[at] = (dice.Of(parts).Name, parts[at].Content); break;
            case 3: parts[at] = (parts[at].Name, Bytes([.. parts[at].Content, 0], dice)); break;
            default:
                var texts = parts.ConvertAll(p => Encoding.UTF8.GetString(p.Content));
                parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes(Mutation.Of(texts[at], dice.Of(texts), Xml, dice)));
                break;
        }
        return Of(parts);
    }

    /// <summary>A package of parts.</summary>
    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> parts)
    {
        var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var to = package.CreateEntry(name, CompressionLevel.NoCompression).Open();
                to.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
