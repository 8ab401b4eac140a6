using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Finds every name of an article and what the words standing for names refer to.</summary>
internal static class SubjectFinder
{
    /// <summary>Fills in the names of all paragraphs, in reading order.</summary>
    /// <param name="paragraphs">Headings first, then the body.</param>
    /// <param name="context">The article; its home region is settled here.</param>
    public static void Fill(IReadOnlyList<Paragraph> paragraphs, ArticleContext context)
    {
        var grammar = new EntityGrammar(context);
        foreach (var paragraph in paragraphs)
        {
            paragraph.Subjects.AddRange(NameMarks.Find(paragraph, context));
        }

        SettleHome(paragraphs, context);
        var counties = new CountyNames(context);
        counties.Learn(paragraphs);
        foreach (var paragraph in paragraphs) paragraph.Add(counties.Find(paragraph));
        context.Place = counties.OfDateline(context.Dateline) ?? context.Place;
        var places = new PlaceGrammar();
        var clusters = new ClusterNames(context);
        foreach (var paragraph in paragraphs)
        {
            grammar.Learn(paragraph);
            places.Learn(paragraph);
        }

        foreach (var paragraph in paragraphs)
        {
            paragraph.Add(clusters.Find(paragraph));
            paragraph.Add(grammar.Find(paragraph));
            paragraph.Add(ProgrammeNames.Find(paragraph, context.Place ?? context.Home?.ToSubject()));
            paragraph.Add(places.Find(paragraph));
        }

        PreferPrinted(paragraphs);
        AddFirmsAndProjects(paragraphs, context);
        SettleProduct(paragraphs, context);
        var deixis = new Deixis(context);
        var industries = new IndustryNames(context);
        foreach (var paragraph in paragraphs)
        {
            var found = deixis.Find(paragraph);
            paragraph.Add(found);
            paragraph.Add(industries.Find(paragraph));
            NameLists.Settle(paragraph);
            foreach (var mark in paragraph.Subjects) context.Mentions[mark.Subject.Id] = context.Mentions.GetValueOrDefault(mark.Subject.Id) + 1;
            if (paragraph.IsHeading && FirstTopic(paragraph) is { } topic && (context.Headline is null || IsItsIndustry(topic, context))) context.Headline = topic;
        }

        SettleStory(paragraphs, context);
        SettleTrade(paragraphs, context);
    }

    /// <summary>电子信息制造业增势平稳 over a story whose first paragraph (in a paper of the country its second) names the trade: it is about the industry of the paper's region, unless a heading names another subject.</summary>
    private static void SettleTrade(IReadOnlyList<Paragraph> paragraphs, ArticleContext context)
    {
        if (context.Headline is not null || (context.Place ?? context.Home?.ToSubject()) is not { } home) return;
        var leads = home.Type == SubjectType.Country ? 2 : 1;
        foreach (var heading in paragraphs.Where(p => p.IsHeading && p.Subjects.Count == 0))
        {
            if (ProductHeadings.TradeOf(heading) is not { } trade || !paragraphs.Where(p => !p.IsHeading).Take(leads).Any(p => p.Text.Contains(trade, StringComparison.Ordinal))) continue;
            context.Headline = context.Industry(home, trade);
            return;
        }
    }

    /// <summary>A firm that the page prints in full goes by its short name too, though the register knows another one by it.</summary>
    private static void PreferPrinted(IReadOnlyList<Paragraph> paragraphs)
    {
        var printed = paragraphs.SelectMany(p => p.Subjects).Where(m => m.Subject.Type == SubjectType.Enterprise && m.Distance == 1 && m.Subject.Name.EndsWith("公司", StringComparison.Ordinal)).Select(m => m.Subject).Distinct().ToArray();
        if (printed.Length == 0) return;
        var byWord = new Dictionary<string, Subject?>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Subjects.Count; i++)
            {
                if (paragraph.Subjects[i] is not { Distance: 0, Subject.Type: SubjectType.Enterprise } mark) continue;
                var word = paragraph.Text[mark.Start..mark.End];
                if (!byWord.TryGetValue(word, out var firm)) byWord[word] = firm = Array.Find(printed, f => f.Name.Contains(word, StringComparison.Ordinal) && !paragraphs.Any(p => p.Text.Contains(mark.Subject.Name, StringComparison.Ordinal)));
                if (firm is not null) paragraph.Subjects[i] = mark with { Subject = firm };
            }
        }
    }

    /// <summary>Short names of firms, once all full names of the article are known, and the projects that bear them.</summary>
    private static void AddFirmsAndProjects(IReadOnlyList<Paragraph> paragraphs, ArticleContext context)
    {
        var firms = new FirmNames(context);
        foreach (var paragraph in paragraphs) firms.Learn(paragraph);
        foreach (var paragraph in paragraphs) firms.LearnShort(paragraph);
        foreach (var paragraph in paragraphs)
        {
            paragraph.Add(firms.Find(paragraph));
            paragraph.Add(ProjectNames.Find(paragraph));
            paragraph.Add(InstituteNames.Find(paragraph));
        }
    }

    /// <summary>A heading that names the trade of an industry of the headline's region, or of no region, makes the industry what the story is about.</summary>
    private static void SettleStory(IReadOnlyList<Paragraph> paragraphs, ArticleContext context)
    {
        foreach (var (id, (region, trade)) in context.Industries)
        {
            if (context.Headline is { } headline ? headline.Id != region.Id : !IsAtHome(region, context)) continue;
            if (!paragraphs.Any(p => p.IsHeading && p.Text.Contains(trade, StringComparison.Ordinal))) continue;
            context.Headline = paragraphs.SelectMany(p => p.Subjects).First(s => s.Subject.Id == id).Subject;
            return;
        }
    }

    /// <summary>A heading without a region speaks of the paper's own.</summary>
    private static bool IsAtHome(Subject region, ArticleContext context) =>
        context.Home is null || region.Id == context.Home.Id || region.Id == context.Place?.Id || context.Catalogue.Subjects.IsWithin(region.Id, context.Home.Id) && context.Home.Type != SubjectType.Country;

    /// <summary>挖掘机全年销量首次突破… over a story of no region, in a paper of the whole country: the story is about the country's makers.</summary>
    private static void SettleProduct(IReadOnlyList<Paragraph> paragraphs, ArticleContext context)
    {
        if (context.Home?.ToSubject() is not { Type: SubjectType.Country } nation) return;
        foreach (var heading in paragraphs.Where(p => p.IsHeading && p.Subjects.Count == 0))
        {
            if (ProductHeadings.Of(heading) is not { } product || paragraphs.Sum(p => Occurrences.Count(p.Text, product)) < 3) continue;
            context.Headline = context.Industry(nation, product);
            return;
        }
    }

    private static Subject? FirstTopic(Paragraph paragraph) =>
        paragraph.Subjects.FirstOrDefault(s => s.Role == SubjectRole.Topic && s.Subject.Type != SubjectType.Country)?.Subject;

    /// <summary>A subtitle that names an industry of the headline's region is closer than the region.</summary>
    private static bool IsItsIndustry(Subject topic, ArticleContext context) =>
        context.Industries.TryGetValue(topic.Id, out var industry) && industry.Region.Id == context.Headline?.Id;

    /// <summary>Where the publisher's name does not say, the province or city named most is the home region; of equals the one named first.</summary>
    private static void SettleHome(IReadOnlyList<Paragraph> paragraphs, ArticleContext context)
    {
        if (context.Home is not null) return;
        var most = paragraphs.SelectMany(p => p.Subjects)
            .Where(m => m.Subject.Type is SubjectType.Province or SubjectType.City)
            .GroupBy(m => m.Subject.Id)
            .MaxBy(g => g.Count());
        var entry = most is null ? HomeRegion.OfDocument(context.Document, context.Catalogue) : context.Catalogue.Subjects.Find(most.Key);
        if (entry is null && HomeRegion.SpeaksOfNation(paragraphs)) entry = context.Catalogue.Subjects.FindRegion("CN");
        if (entry is not null) context.SuggestHome(entry);
    }
}
