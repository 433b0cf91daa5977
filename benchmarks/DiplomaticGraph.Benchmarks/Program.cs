using BenchmarkDotNet.Running;
using DiplomaticGraph.Benchmarks;

if (args is ["speed"]) ReadingSpeed.Print();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
