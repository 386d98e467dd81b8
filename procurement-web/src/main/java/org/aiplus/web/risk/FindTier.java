// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.risk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.risk.RiskAssessment;
import org.aiplus.risk.RiskRules;
import org.aiplus.risk.RiskService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Asks about a use and tells its tier. The answers stand in the address only, so a result can be sent to a colleague. */
@RequestScoped
@Path("{language: en|tc|sc}/risk-tier")
public class FindTier {

    private static final String TEMPLATE = "risk/tier";
    private static final String POINTER = "/answers/";

    @EJB
    RiskService risk;

    @Inject
    PageRequest page;

    /** Shows the questions, and the tier when they are answered. */
    @GET
    public Response show(@PathParam("language") Language language) {
        var rules = risk.rules();
        var answers = answers(rules, page.sent());
        if (answers.isEmpty()) {
            return page.page(TEMPLATE, tierPage(language, rules, answers, null, List.of()));
        }
        try {
            var found = risk.assess(answers);
            return page.page(TEMPLATE, tierPage(language, rules, answers, found, List.of()));
        } catch (DomainException refusal) {
            var controls = new FormControls();
            rules.questions()
                    .forEach(question -> controls.with(
                            question.code(), question.label().resolve(language).text()));
            var errors = controls.errors(refusal.problems(), language, pointer -> pointer.replace(POINTER, ""));
            return page.refused(TEMPLATE, tierPage(language, rules, answers, null, errors));
        }
    }

    private TierPage tierPage(
            Language language,
            RiskRules rules,
            Map<String, List<String>> answers,
            @Nullable RiskAssessment found,
            List<FieldError> errors) {
        return new TierPage(page.frame(language, Texts.in(language).get("risk.title")), rules, answers, found, errors);
    }

    /** What was chosen; whatever else stands in the address is not ours. */
    private static Map<String, List<String>> answers(RiskRules rules, Map<String, List<String>> sent) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : rules.questions()) {
            var chosen = sent.getOrDefault(question.code(), List.of());
            if (!chosen.isEmpty()) {
                answers.put(question.code(), chosen);
            }
        }
        return answers;
    }
}
