namespace ReportGen.Tests.Browser;

/// <summary>A fresh empty folder that is gone after use.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportgen-");

    /// <summary>The full path of a file in it.</summary>
    public string File(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Removes the folder; a child of the browser may still be writing into it for a moment.</summary>
    public void Dispose()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // What is left is a profile in the system's temporary folder: no reason to lose a good report.
                if (attempt == 10) return;
                Thread.Sleep(20);
            }
        }
    }
}
