// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.declaration.DeclarationOutcome;
import org.aiplus.declaration.VendorDeclarationView;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What a vendor declared.
 *
 * @param officer whether the reader is an officer who judges, and not one of the vendor's people
 * @param base address of the page, without the language
 */
public record DeclarationsPage(
        PageFrame frame,
        boolean officer,
        String base,
        List<VendorDeclarationView> declarations,
        List<FieldError> errors)
        implements Page {

    public DeclarationsPage {
        declarations = List.copyOf(declarations);
        errors = List.copyOf(errors);
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** What was declared, in the order in which it is asked; what is no longer asked stands at the end. */
    public Map<String, String> answers(VendorDeclarationView declaration) {
        var answers = new LinkedHashMap<String, String>();
        var made = declaration.made();
        if (made != null) {
            for (var question : declaration.content().questions()) {
                var answer = made.answers().get(question.code());
                if (answer != null) {
                    answers.put(question.code(), answer);
                }
            }
            made.answers().forEach(answers::putIfAbsent);
        }
        return answers;
    }

    /** An answer in words. */
    public String answer(VendorDeclarationView declaration, String question, String answer) {
        return declaration
                .content()
                .question(question)
                .map(found -> switch (found.type()) {
                    case YES_NO -> frame.texts().of("vendor.answer", answer);
                    case ONE_OF -> words(found.options().getOrDefault(answer, LocalisedText.english(answer)));
                    case TEXT, DATE -> answer;
                })
                .orElse(answer);
    }

    /** The question in words; its code when this version no longer has it. */
    public String question(VendorDeclarationView declaration, String question) {
        return declaration
                .content()
                .question(question)
                .map(found -> words(found.label()))
                .orElse(question);
    }

    /** How the reader sees the state of a declaration: a key of the texts. */
    public String state(VendorDeclarationView declaration) {
        var made = declaration.made();
        if (made == null) {
            return "MISSING";
        }
        return made.expired() ? "EXPIRED" : made.outcome().name();
    }

    /** Whether an officer must judge it. */
    public boolean open(VendorDeclarationView declaration) {
        var made = declaration.made();
        return officer && made != null && made.outcome() == DeclarationOutcome.REVIEW;
    }

    /** What an officer can find. */
    public List<Option> outcomes() {
        return List.of(
                Option.of("PASS", frame.texts().get("vendor.review.PASS"), false),
                Option.of("FAIL", frame.texts().get("vendor.review.FAIL"), false));
    }
}
