using Microsoft.Playwright;

namespace Pleiades.EndToEnd;

/// <summary>The dossier in a real browser.</summary>
public sealed class DossierPageTests
{
    private const string Chromium = "/usr/bin/chromium";

    [Theory]
    [InlineData("zh", 1280)]
    [InlineData("zh", 390)]
    [InlineData("en", 1280)]
    [InlineData("en", 390)]
    public async Task Dossier_AnyWidthAndLanguage_FitsAndAsksForNothingFromOutside(string language, int width)
    {
        Assert.SkipUnless(File.Exists(Chromium), $"not run: no chromium at {Chromium}");
        using var folder = new TemporaryFolder();
        await Run.PleiadesAsync(folder.Path, "demo");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var requests = new List<string>();
        var faults = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.PageError += (_, fault) => faults.Add(fault);
        var file = $"file://{folder[Path.Combine("demo-workspace", $"dossier.{language}.html")]}";
        await page.GotoAsync(file);

        Assert.Empty(faults);
        Assert.DoesNotContain(requests, r => r.StartsWith("http", StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "the page scrolls sideways");
        Assert.True(await page.Locator("table").CountAsync() > 3);
    }

    [Fact]
    public async Task Dossier_FigureClicked_OpensItsSentenceInThePageText()
    {
        Assert.SkipUnless(File.Exists(Chromium), $"not run: no chromium at {Chromium}");
        using var folder = new TemporaryFolder();
        await Run.PleiadesAsync(folder.Path, "demo");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"file://{folder[Path.Combine("demo-workspace", "dossier.zh.html")]}");
        var link = page.Locator("a[href^='#F-']").First;
        var target = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        Assert.True(await page.Locator($"[id='{target![1..]}']").IsVisibleAsync());
    }
}
