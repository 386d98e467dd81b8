// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionSource;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.department.DepartmentView;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.Answer;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.RowsAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;
import org.aiplus.questionnaire.Answers;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.questionnaire.Vocabulary;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Text;
import org.aiplus.shared.TextState;
import org.aiplus.vendor.VendorStatus;
import org.aiplus.vendor.VendorView;
import org.aiplus.web.catalogue.HomePage.DemoPerson;
import org.aiplus.web.catalogue.HomePage.Newest;
import org.aiplus.web.catalogue.HomePage.Purpose;
import org.aiplus.web.catalogue.ToolListPage.Basket;
import org.aiplus.web.catalogue.ToolListPage.Chosen;
import org.aiplus.web.catalogue.ToolListPage.Drop;
import org.aiplus.web.catalogue.ToolListPage.Hit;
import org.aiplus.web.catalogue.ToolListPage.Match;
import org.aiplus.web.catalogue.ToolListPage.Piece;
import org.aiplus.web.catalogue.ToolListPage.Sort;
import org.aiplus.web.catalogue.ToolListPage.Suggestion;
import org.aiplus.web.support.Facet;
import org.aiplus.web.support.Facet.FacetOption;
import org.aiplus.web.support.FilterChip;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Pagination;
import org.aiplus.web.support.Texts;
import org.aiplus.web.support.Theme;
import org.jspecify.annotations.Nullable;

/** Pages with data like the demo's. */
final class Samples {

    private static final LocalisedText NAME = text("Harbour Minutes", "海港會議記錄", "海港会议记录");
    private static final LocalisedText SUMMARY = text(
            "Writes minutes of meetings in Cantonese, Putonghua and English, and lists who promised what by when.",
            "為廣東話、普通話及英語會議撰寫記錄，並列出各項跟進工作的負責人及限期。",
            "为广东话、普通话及英语会议撰写记录，并列出各项跟进工作的负责人及期限。");
    private static final LocalisedText VENDOR = text("Harbour Voice (Demo) Limited", "海港語音（示範）有限公司", "海港语音（演示）有限公司");
    private static final LocalisedText HOSTILE = LocalisedText.english("<script>alert('x')</script> & \"sons\"");

    private Samples() {}

    static HomePage home(Language language) {
        Texts t = Texts.in(language);
        PageFrame frame = Frames.visitor(language, Theme.DEVICE, "/", "")
                .withTitle(t.get("home.title"))
                .withBreadcrumbs();
        return new HomePage(
                frame,
                64,
                0,
                76,
                facets(language).get(0).options().stream()
                        .map(o -> new Purpose(o.label(), frame.href("/tools?category=" + o.value()), o.count()))
                        .toList(),
                List.of(
                        new Newest(
                                frame.href("/tools/S-000063"),
                                NAME.resolve(language),
                                VENDOR.resolve(language),
                                LocalDate.of(2026, 11, 19)),
                        new Newest(
                                frame.href("/tools/S-000062"),
                                HOSTILE.resolve(language),
                                null,
                                LocalDate.of(2026, 11, 18))),
                frame.href("/tools/compare?ids=S-000063,S-000062"),
                List.of(
                        new DemoPerson(
                                "staff-dpo", "Staff of the Digital Policy Office: looks for tools and states a need"),
                        new DemoPerson("admin1", "Catalogue administrator: moderates entries and drafts criteria"),
                        new DemoPerson("auditor", "Auditor: reads every record and the audit trail, changes nothing")));
    }

    static ToolListPage list(Language language) {
        Texts t = Texts.in(language);
        PageFrame frame = Frames.signedIn(language, Theme.DEVICE, "/tools", "q=chatbot&hosting=GOVERNMENT_CLOUD&page=2")
                .withTitle(t.get("catalogue.title"));
        Hit plain = hit(language, frame, null);
        Match match = new Match(
                "Permitted uses",
                "en",
                List.of(
                        new Piece("Answers of a ", false),
                        new Piece("chatbot", true),
                        new Piece(" that staff check <first>", false)));
        return new ToolListPage(
                frame,
                "chatbot",
                43,
                List.of(
                        plain,
                        hit(language, frame, match),
                        new Hit(
                                "S-000007",
                                frame.href("/tools/S-000007"),
                                HOSTILE.resolve(language),
                                null,
                                null,
                                "LISTED",
                                List.of(),
                                true,
                                false,
                                List.of(),
                                List.of(),
                                LocalDate.of(2026, 10, 14),
                                null,
                                "?compare=S-000007#S-000007",
                                false)),
                facets(language),
                List.of(
                        new FilterChip(
                                facets(language).get(1).legend(),
                                facets(language).get(1).options().get(0).label(),
                                "?q=chatbot"),
                        new FilterChip(
                                facets(language).get(0).legend(),
                                facets(language).get(0).options().get(1).label(),
                                "?q=chatbot")),
                frame.href("/tools?q=chatbot"),
                List.of(
                        new Sort("RELEVANCE", "?", true),
                        new Sort("NAME", "?sort=name", false),
                        new Sort("NEWEST", "?sort=newest", false),
                        new Sort("VERIFIED", "?sort=verified", false)),
                null,
                Pagination.of(2, 3, page -> "?page=" + page),
                new Suggestion("chat bot", "?q=chat+bot"),
                new Basket(
                        List.of(
                                new Chosen(NAME.resolve(language), "?"),
                                new Chosen(HOSTILE.resolve(language), "?compare=S-000063")),
                        "S-000063,S-000007",
                        frame.href("/tools/compare?ids=S-000063,S-000007"),
                        "?q=chatbot",
                        false),
                List.of());
    }

    static ToolListPage nothing(Language language) {
        ToolListPage list = list(language);
        return new ToolListPage(
                list.frame(),
                "quantum <chatbot>",
                0,
                List.of(),
                list.facets(),
                list.chips(),
                list.clearHref(),
                list.sorts(),
                null,
                Pagination.of(1, 1, page -> ""),
                null,
                new Basket(List.of(), "", null, "?", false),
                List.of(
                        new Drop(list.chips().get(0).label(), "?", 12),
                        new Drop(list.chips().get(1).label(), "?", 1)));
    }

    static ToolPage tool(Language language, Audience reader) {
        return tool(language, reader, EntryActs.NONE);
    }

    static ToolPage tool(Language language, Audience reader, EntryActs acts) {
        SolutionView view = view("S-000063", reader, answers());
        PageFrame frame = (reader == Audience.PUBLIC
                        ? Frames.visitor(language, Theme.DEVICE, "/tools/S-000063", "")
                        : Frames.signedIn(language, Theme.DEVICE, "/tools/S-000063", ""))
                .withTitle(NAME.resolve(language).text());
        return new ToolPages(frame, words(language), Comparison.of(List.of("S-000007")))
                .page(view, org.aiplus.web.evidence.Proof.NONE, acts, null, List.of());
    }

    static ComparisonPage comparison(Language language, Audience reader, String show) {
        return comparison(language, reader, show, "S-000063,S-000007,S-000099");
    }

    static ComparisonPage comparison(Language language, Audience reader, String show, String ids) {
        PageFrame frame = (reader == Audience.PUBLIC
                        ? Frames.visitor(language, Theme.DEVICE, "/tools/compare", "ids=S-000063,S-000007,S-000099")
                        : Frames.signedIn(language, Theme.DEVICE, "/tools/compare", "ids=S-000063,S-000007,S-000099"))
                .withTitle(Texts.in(language).get("compare.title"));
        Map<String, Answer> other = new LinkedHashMap<>(answers().byCode());
        other.put("delivery", new ChoiceAnswer("ON_PREMISES"));
        other.put("retentionDays", new NumberAnswer(new BigDecimal("30")));
        other.remove("website");
        return new ComparisonPages(frame, words(language))
                .page(
                        Comparison.of(List.of(ids)),
                        List.of(view("S-000063", reader, answers()), view("S-000007", reader, new Answers(other))),
                        show);
    }

    static VersionChangesPage changes(Language language, Audience reader) {
        PageFrame frame = (reader == Audience.PUBLIC
                        ? Frames.visitor(language, Theme.DEVICE, "/tools/S-000063/versions/1..2", "")
                        : Frames.signedIn(language, Theme.DEVICE, "/tools/S-000063/versions/1..2", ""))
                .withTitle(Texts.in(language).get("versions.changes.title", 1, 2));
        Map<String, Answer> before = new LinkedHashMap<>(answers().byCode());
        before.put(
                "permittedUses",
                new LocalisedAnswer(LocalisedText.english("Minutes of meetings.\n<b>lists of actions.")));
        before.put("retentionDays", new NumberAnswer(new BigDecimal("30")));
        before.remove("website");
        return new VersionChanges(frame, words(language))
                .page(
                        view("S-000063", reader, new Answers(before), Classification.CONFIDENTIAL),
                        view("S-000063", reader, answers()));
    }

    static EntryWords words(Language language) {
        return new EntryWords(
                language,
                new QuestionSets(),
                List.of(new DepartmentView("TD", "DEPARTMENT", text("Transport Department", "運輸署", "运输署"), null)));
    }

    private static SolutionView view(String reference, Audience reader, Answers answers) {
        return view(reference, reader, answers, Classification.RESTRICTED);
    }

    private static SolutionView view(
            String reference, Audience reader, Answers answers, Classification classification) {
        QuestionSet set = new QuestionSets().current();
        return new SolutionView(
                new SolutionReference(reference),
                reader,
                2,
                4,
                SolutionStatus.NOT_ASSESSED,
                List.of(StatusReason.NO_LISTING_DECISION),
                SolutionKind.VENDOR_SOLUTION,
                false,
                true,
                new SolutionSource("demo", reference, null),
                new VendorView(new UUID(0, 1), "DEMO-0001", VENDOR, true, VendorStatus.VERIFIED),
                null,
                reference.equals("S-000007") ? HOSTILE : NAME,
                List.of("MEETING"),
                reader == Audience.PUBLIC ? null : classification,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 10, 14),
                Instant.parse("2026-11-19T08:30:00Z"),
                set.version(),
                answers.visibleTo(reader, set));
    }

    static Answers answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("summary", new LocalisedAnswer(SUMMARY));
        answers.put("website", new TextAnswer("https://harbour-voice.example/minutes"));
        answers.put("contactEmail", new TextAnswer("government@harbour-voice.example"));
        answers.put("delivery", new ChoiceAnswer("SAAS"));
        answers.put("techniques", new ChoicesAnswer(List.of("LLM", "SPEECH")));
        answers.put("generative", new YesNoAnswer(true));
        answers.put(
                "permittedUses",
                new LocalisedAnswer(LocalisedText.english("Minutes of internal meetings.\nAction lists.")));
        answers.put("usedBy", new ChoicesAnswer(List.of("TD", "XX")));
        answers.put("retentionDays", new NumberAnswer(new BigDecimal("1825")));
        answers.put(
                "subProcessors",
                new RowsAnswer(List.of(
                        Map.of("name", new TextAnswer("Cloud <A>"), "purpose", new TextAnswer("Hosting")),
                        Map.of("name", new TextAnswer("Speech B")))));
        return new Answers(answers);
    }

    static List<Facet> facets(Language language) {
        QuestionSets sets = new QuestionSets();
        QuestionSet set = sets.current();
        return List.of(
                facet(
                        "category",
                        Texts.in(language).get("catalogue.purpose"),
                        sets.vocabulary("category"),
                        language,
                        1),
                facet("hosting", sets.texts(set).label("hosting", language), sets.vocabulary("hosting"), language, 0),
                facet(
                        "techniques",
                        sets.texts(set).label("techniques", language),
                        sets.vocabulary("technique"),
                        language,
                        -1),
                facet(
                        "languages",
                        sets.texts(set).label("languages", language),
                        sets.vocabulary("language"),
                        language,
                        -1));
    }

    private static Facet facet(String name, String legend, Vocabulary vocabulary, Language language, int selected) {
        int[] number = {0};
        return new Facet(
                name,
                legend,
                vocabulary.terms().stream()
                        .map(term -> new FacetOption(
                                term.code(),
                                term.name().resolve(language).text(),
                                Math.max(0, 17 - 5L * number[0]),
                                number[0]++ == selected))
                        .toList());
    }

    private static Hit hit(Language language, PageFrame frame, @Nullable Match match) {
        List<Facet> facets = facets(language);
        return new Hit(
                match == null ? "S-000063" : "S-000062",
                frame.href("/tools/S-000063"),
                NAME.resolve(language),
                SUMMARY.resolve(language),
                VENDOR.resolve(language),
                match == null ? "NOT_ASSESSED" : "CONDITIONAL",
                match == null ? List.of() : List.of("A condition of the listing decision has not been met yet."),
                false,
                true,
                List.of(facets.get(0).options().get(1).label()),
                List.of(facets.get(1).options().get(0).label()),
                match == null ? LocalDate.of(2026, 10, 14) : null,
                match,
                null,
                true);
    }

    private static LocalisedText text(String english, String traditional, String simplified) {
        return new LocalisedText(Map.of(
                Language.EN,
                new Text(english, TextState.CHECKED),
                Language.TC,
                new Text(traditional, TextState.MACHINE_DRAFT),
                Language.SC,
                new Text(simplified, TextState.MACHINE_DRAFT)));
    }
}
