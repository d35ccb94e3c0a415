// Builds the documentation as a site, artifacts/site/index.html, with the API, the guides, the rules and the page of the plan:
//
//     dotnet run tools/BuildSite.cs
//
// A browser reads the site from a web server: dotnet docfx serve artifacts/site
using System;
using System.Diagnostics;
using System.IO;

var root = new DirectoryInfo(Directory.GetCurrentDirectory());
while (!File.Exists(Path.Combine(root.FullName, "Plan2025.sln")))
{
    root = root.Parent ?? throw new DirectoryNotFoundException("Run this inside the repository.");
}

foreach (var folder in new[] { "artifacts/site", "artifacts/site-library", "artifacts/site-page", "site/api" })
{
    if (Directory.Exists(Path.Combine(root.FullName, folder)))
    {
        Directory.Delete(Path.Combine(root.FullName, folder), recursive: true);
    }
}

Directory.CreateDirectory(Path.Combine(root.FullName, "artifacts/site-page"));
return Run("tool restore")
    && Run("build src/Plan2025 --configuration Release --framework net10.0 --output artifacts/site-library --verbosity quiet")
    && Run("run --project src/Plan2025.Tool -- export html --output artifacts/site-page/plan.html --lang en")
    && Run("docfx site/docfx.json --warningsAsErrors")
        ? 0
        : 1;

bool Run(string arguments)
{
    Console.WriteLine("dotnet " + arguments);
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root.FullName })!;
    process.WaitForExit();
    return process.ExitCode == 0;
}
