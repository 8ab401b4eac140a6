using System.Globalization;
using BenchmarkDotNet.Running;
using Pleiades.Workbench.Bench;

// "pages FOLDER COUNT" writes pages to try an import on; everything else goes to the benchmark runner.
if (args is ["pages", var folder, var count])
{
    SamplePages.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(SamplePages).Assembly).Run(args);
