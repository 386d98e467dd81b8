// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aiplus.evaluation.EvaluationContent;
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

/** Between what an evaluation says and the controls of its forms. */
final class EvaluationForm {

    /** Before the number of a step that decides between equals. */
    static final String TIE = "tie.";

    /** Before the number of what is priced. */
    static final String ITEM = "item.";

    /** As many steps as there are rules. */
    static final int TIE_STEPS = 5;

    private static final int SPARE_ITEMS = 2;

    private EvaluationForm() {}

    /** What the controls of both forms show. */
    static Map<String, List<String>> values(EvaluationContent content) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "title", content.title());
        put(values, "estimatedValue", plain(content.estimatedValue()));
        put(values, "route", content.route() == null ? "" : content.route().name());
        put(values, "routeReason", content.routeReason());
        put(values, "offerCategory", content.offerCategory());
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
        for (int i = 0; i < TIE_STEPS; i++) {
            put(
                    values,
                    TIE + i,
                    i < scheme.tieRules().size() ? scheme.tieRules().get(i) : "");
        }
        put(values, "tieCriterion", scheme.tieCriterion());
        put(values, "years", String.valueOf(scheme.years()));
        for (int i = 0; i < scheme.items().size() + SPARE_ITEMS; i++) {
            var item = i < scheme.items().size() ? scheme.items().get(i) : null;
            put(values, ITEM + i + ".code", item == null ? "" : item.code());
            put(values, ITEM + i + ".name", item == null ? "" : item.name());
            put(values, ITEM + i + ".volume", item == null ? "" : plain(item.volume()));
            put(values, ITEM + i + ".yearly", item == null || item.yearly() ? "true" : "");
        }
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
                before.candidates(),
                before.scheme(),
                TypedTime.read(sent.one("questionsUntil"), "/questionsUntil", problems),
                TypedTime.read(sent.one("closesAt"), "/closesAt", problems),
                TypedTime.read(sent.one("markingUntil"), "/markingUntil", problems),
                documents);
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
                IntStream.range(0, TIE_STEPS)
                        .mapToObj(i -> sent.one(TIE + i))
                        .filter(rule -> !rule.isBlank())
                        .toList(),
                blankToNull(sent.one("tieCriterion")),
                Objects.requireNonNullElse(whole(sent.one("years")), 0),
                items(sent, problems),
                !sent.one("anonymous").isEmpty(),
                !sent.one("calibration").isEmpty());
        return before.withScheme(scheme);
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

    /** Rows without a name are not kept; a row without a code gets one. */
    private static List<PriceItem> items(FormValues sent, Problems problems) {
        var items = new ArrayList<PriceItem>();
        for (int i = 0; sent.names().contains(ITEM + i + ".name"); i++) {
            var code = sent.one(ITEM + i + ".code").strip().toUpperCase(Locale.ROOT);
            var name = sent.one(ITEM + i + ".name").strip();
            var volume = number(sent.one(ITEM + i + ".volume"), "/scheme/items", problems);
            if (!name.isEmpty() || !code.isEmpty() || volume != null) {
                items.add(new PriceItem(
                        code.isEmpty() ? "ITEM_" + (i + 1) : code,
                        name,
                        orZero(volume),
                        !sent.one(ITEM + i + ".yearly").isEmpty()));
            }
        }
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

    private static void put(Map<String, List<String>> values, String name, @Nullable String value) {
        values.put(name, List.of(Objects.requireNonNullElse(value, "")));
    }
}
