// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aiplus.evaluation.EvaluationContent;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.evaluation.EvaluationContent.TenderDocument;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.PriceItem;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.form.FormValues;
import org.jspecify.annotations.Nullable;

/** Between what an evaluation says and the controls of its two forms. Lists are typed one item in a line, parts between bars. */
final class EvaluationForm {

    private static final String BAR = " | ";

    private EvaluationForm() {}

    /** What the controls of both forms show. */
    static Map<String, List<String>> values(EvaluationContent content) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "title", content.title());
        put(values, "estimatedValue", plain(content.estimatedValue()));
        put(values, "route", content.route() == null ? "" : content.route().name());
        put(values, "routeReason", content.routeReason());
        put(values, "offerCategory", content.offerCategory());
        put(
                values,
                "candidates",
                lines(content.candidates().stream()
                        .map(one -> one.solution() + (one.leftOut() == null ? "" : BAR + one.leftOut()))
                        .toList()));
        put(values, "questionsUntil", TypedTime.write(content.questionsUntil()));
        put(values, "closesAt", TypedTime.write(content.closesAt()));
        put(values, "markingUntil", TypedTime.write(content.markingUntil()));
        for (int i = 0; i <= content.documents().size(); i++) {
            var document = i < content.documents().size() ? content.documents().get(i) : new TenderDocument("", "");
            put(values, "documents." + i + ".title", document.title());
            put(values, "documents." + i + ".text", document.text());
        }
        scheme(values, content.scheme());
        return values;
    }

    private static void scheme(Map<String, List<String>> values, MarkingScheme scheme) {
        put(values, "qualityWeight", plain(scheme.qualityWeight()));
        put(values, "innovation", plain(scheme.innovation()));
        put(values, "qualityFloor", plain(scheme.qualityFloor()));
        put(values, "formula", scheme.formula());
        put(values, "tieRules", String.join(", ", scheme.tieRules()));
        put(values, "tieCriterion", scheme.tieCriterion());
        put(values, "years", String.valueOf(scheme.years()));
        put(
                values,
                "items",
                lines(scheme.items().stream()
                        .map(item -> item.code()
                                + BAR
                                + item.name()
                                + BAR
                                + plain(item.volume())
                                + BAR
                                + (item.yearly() ? "Y" : "N"))
                        .toList()));
        scheme.sectionFloors().forEach((family, floor) -> put(values, "floor." + family, plain(floor)));
        put(values, "anonymous", scheme.anonymous() ? "true" : "");
        put(values, "calibration", scheme.calibration() ? "true" : "");
        values.put("gates", scheme.gates());
        scheme.criteria().forEach(one -> {
            put(values, "weight." + one.code(), plain(one.weight()));
            put(values, "passing." + one.code(), one.passingMark() == null ? "" : String.valueOf(one.passingMark()));
            put(
                    values,
                    "specialist." + one.code(),
                    one.specialist() == null ? "" : one.specialist().name());
        });
    }

    /** The content with what the first form sent. */
    static EvaluationContent basics(EvaluationContent before, FormValues sent, Problems problems) {
        var documents = new ArrayList<TenderDocument>();
        for (int i = 0; sent.names().contains("documents." + i + ".title"); i++) {
            var title = sent.one("documents." + i + ".title").strip();
            var text = unix(sent.one("documents." + i + ".text"));
            if (!title.isEmpty() || !text.isEmpty()) {
                documents.add(new TenderDocument(title, text));
            }
        }
        return new EvaluationContent(
                sent.one("title").strip(),
                before.language(),
                number(sent.one("estimatedValue"), "/estimatedValue", problems),
                route(sent.one("route")),
                blankToNull(unix(sent.one("routeReason"))),
                blankToNull(sent.one("offerCategory")),
                candidates(sent.one("candidates")),
                before.scheme(),
                TypedTime.read(sent.one("questionsUntil"), "/questionsUntil", problems),
                TypedTime.read(sent.one("closesAt"), "/closesAt", problems),
                TypedTime.read(sent.one("markingUntil"), "/markingUntil", problems),
                documents);
    }

    private static List<CandidateChoice> candidates(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    var bar = line.indexOf('|');
                    return bar < 0
                            ? new CandidateChoice(line, null)
                            : new CandidateChoice(line.substring(0, bar).strip(), blankToNull(line.substring(bar + 1)));
                })
                .toList();
    }

    /** The content with what the second form sent. */
    static EvaluationContent scheme(EvaluationContent before, FormValues sent, Problems problems) {
        var old = before.scheme();
        var criteria = new ArrayList<SchemeCriterion>();
        sent.names().stream()
                .filter(name -> name.startsWith("weight."))
                .map(name -> name.substring("weight.".length()))
                .sorted()
                .forEach(code -> {
                    var weight = number(sent.one("weight." + code), "/scheme/weight/" + code, problems);
                    if (weight != null && weight.signum() != 0) {
                        criteria.add(new SchemeCriterion(
                                code,
                                weight,
                                whole(sent.one("passing." + code)),
                                specialist(sent.one("specialist." + code))));
                    }
                });
        var scheme = new MarkingScheme(
                old.criteriaSet(),
                sent.all("gates"),
                criteria,
                floors(sent, problems),
                number(sent.one("qualityFloor"), "/scheme/qualityFloor", problems),
                orZero(number(sent.one("qualityWeight"), "/scheme/qualityWeight", problems)),
                orZero(number(sent.one("innovation"), "/scheme/innovation", problems)),
                sent.one("formula"),
                Arrays.stream(sent.one("tieRules").split("[,\\s]+"))
                        .filter(rule -> !rule.isEmpty())
                        .toList(),
                blankToNull(sent.one("tieCriterion")),
                Objects.requireNonNullElse(whole(sent.one("years")), 0),
                items(sent.one("items"), problems),
                !sent.one("anonymous").isEmpty(),
                !sent.one("calibration").isEmpty());
        return new EvaluationContent(
                before.title(),
                before.language(),
                before.estimatedValue(),
                before.route(),
                before.routeReason(),
                before.offerCategory(),
                before.candidates(),
                scheme,
                before.questionsUntil(),
                before.closesAt(),
                before.markingUntil(),
                before.documents());
    }

    private static Map<String, BigDecimal> floors(FormValues sent, Problems problems) {
        var floors = new TreeMap<String, BigDecimal>();
        sent.names().stream().filter(name -> name.startsWith("floor.")).forEach(name -> {
            var floor = number(sent.one(name), "/scheme/sectionFloors", problems);
            if (floor != null) {
                floors.put(name.substring("floor.".length()), floor);
            }
        });
        return floors;
    }

    private static List<PriceItem> items(String typed, Problems problems) {
        var items = new ArrayList<PriceItem>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = line.split("\\|", -1);
            if (parts.length != 4) {
                problems.add("/scheme/items", ProblemCode.WRONG_FORMAT, "format", "price-line");
                return;
            }
            var volume = number(parts[2], "/scheme/items", problems);
            items.add(new PriceItem(
                    parts[0].strip(),
                    parts[1].strip(),
                    orZero(volume),
                    parts[3].strip().equalsIgnoreCase("Y")));
        });
        return items;
    }

    private static @Nullable BigDecimal number(String typed, String pointer, Problems problems) {
        var text = typed.strip().replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "number");
            return null;
        }
        return new BigDecimal(text);
    }

    private static @Nullable Integer whole(String typed) {
        var text = typed.strip();
        return text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable PanelRole specialist(String typed) {
        return Arrays.stream(PanelRole.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ProcurementRoute route(String typed) {
        return Arrays.stream(ProcurementRoute.values())
                .filter(route -> route.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    /** Browsers send the line breaks of a text area as two characters. */
    static String unix(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static @Nullable String blankToNull(String typed) {
        var text = typed.strip();
        return text.isEmpty() ? null : text;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable String value) {
        values.put(name, List.of(Objects.requireNonNullElse(value, "")));
    }
}
