// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.aiplus.catalogue.Classification;
import org.aiplus.need.NeedBaseline;
import org.aiplus.need.NeedContent;
import org.aiplus.need.NeedView;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** What somebody typed of a need. Errors are a percentage on the page and a share in the record. */
record NeedForm(TypedForm typed, Language language) {

    private static final int PERCENT_DIGITS = 2;

    /**
     * What the need says.
     *
     * @throws RuleViolation WRONG_TYPE or WRONG_FORMAT for what is no number or day
     */
    NeedContent content() {
        var problems = new ArrayList<Problem>();
        var percent = number("errorPercent", "/baseline/errorProportion", problems);
        var content = new NeedContent(
                language,
                typed.value("title"),
                typed.value("problem"),
                typed.value("process"),
                new NeedBaseline(
                        number("volumePerMonth", "/baseline/volumePerMonth", problems),
                        number("minutesPerCase", "/baseline/minutesPerCase", problems),
                        number("costPerCase", "/baseline/costPerCase", problems),
                        percent == null ? null : percent.movePointLeft(PERCENT_DIGITS)),
                typed.one("classification", Classification.values()),
                typed.all("categories"),
                typed.chosen("invitesProposals", "true"),
                typed.chosen("invitesProposals", "true")
                        ? typed.date("proposalsUntil", "/proposalsUntil", problems::add)
                        : null);
        RuleViolation.throwIfAny(problems);
        return content;
    }

    private @Nullable BigDecimal number(String name, String pointer, List<Problem> problems) {
        return typed.number(name, pointer, problems::add);
    }

    /** The form of a need that is there. */
    static TypedForm of(NeedView view) {
        var content = view.content();
        var baseline = content.baseline();
        var error = baseline.errorProportion();
        var values = new LinkedHashMap<String, String>();
        values.put("title", content.title());
        values.put("problem", content.problem());
        values.put("process", content.process());
        values.put("volumePerMonth", plain(baseline.volumePerMonth()));
        values.put("minutesPerCase", plain(baseline.minutesPerCase()));
        values.put("costPerCase", plain(baseline.costPerCase()));
        values.put("errorPercent", plain(error == null ? null : error.movePointRight(PERCENT_DIGITS)));
        values.put("classification", Objects.toString(content.classification(), ""));
        values.put("invitesProposals", content.invitesProposals() ? "true" : "");
        values.put("language", content.language().name());
        values.put("version", String.valueOf(view.version()));
        var until = content.proposalsUntil();
        if (until != null) {
            values.put("proposalsUntil-day", String.valueOf(until.getDayOfMonth()));
            values.put("proposalsUntil-month", String.valueOf(until.getMonthValue()));
            values.put("proposalsUntil-year", String.valueOf(until.getYear()));
        }
        var sent = new LinkedHashMap<>(TypedForm.of(values).sent());
        sent.put("categories", content.categories());
        return new TypedForm(sent);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** Problems beside their controls. */
    static List<FieldError> errors(List<Problem> problems, Language language) {
        var texts = Texts.in(language);
        var controls = new FormControls()
                .with("department", texts.get("need.department"))
                .with("title", texts.get("need.what"))
                .with("problem", texts.get("need.problem"))
                .with("process", texts.get("need.process"))
                .with("volumePerMonth", texts.get("need.volume"))
                .with("minutesPerCase", texts.get("need.minutes"))
                .with("costPerCase", texts.get("need.cost"))
                .with("errorPercent", texts.get("need.errors"))
                .with("classification", texts.get("need.classification"))
                .with("categories", texts.get("need.categories"))
                .with("proposalsUntil", texts.get("need.until"));
        return controls.errors(problems, language, NeedForm::control);
    }

    private static String control(String pointer) {
        if (pointer.startsWith("/categories")) {
            return "categories";
        }
        var name = pointer.replaceFirst("^/(baseline/)?", "");
        return name.equals("errorProportion") ? "errorPercent" : name;
    }
}
