// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the page of all problems from their codes and texts. */
final class ProblemsPage {

    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z]+)}");

    private static final String HEAD = """
            # Problems

            Every refusal of AI+ Catalogue is one of the problems below. The API answers with `application/problem+json`
            (RFC 9457): `type` is `/problems/<code>`, `code` is the name that programs compare, and `errors` lists every
            reason at once, each with its own code, a JSON pointer to the field and the parameters. Codes and parameters
            do not change with the language; titles and details do.

            This page is generated from the codes and texts of the product. Do not edit it: change the texts and run
            `./mvnw test -pl catalogue-ejb -Dtest=ProblemsPageContentTest -Daiplus.write-docs=true`.

            """;

    private ProblemsPage() {}

    static String text() {
        var statuses = Arrays.stream(ProblemCode.values())
                .map(ProblemCode::status)
                .collect(Collectors.toCollection(TreeSet::new));
        var page = new StringBuilder(HEAD);
        page.append("| Code | Status | Title |\n|---|---|---|\n");
        for (var status : statuses) {
            for (var code : ProblemCode.values()) {
                if (code.status() == status) {
                    page.append("| [`%s`](#%s) | %d | %s |%n"
                            .formatted(code.slug(), code.slug(), status, ProblemTexts.title(code, Language.EN)));
                }
            }
        }
        for (var code : ProblemCode.values()) {
            page.append(section(code));
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static String section(ProblemCode code) {
        var section = new StringBuilder("\n## %s\n\n".formatted(code.slug()));
        section.append("**%s** (%s · %s) · HTTP %d\n\n"
                .formatted(
                        ProblemTexts.title(code, Language.EN),
                        ProblemTexts.title(code, Language.TC),
                        ProblemTexts.title(code, Language.SC),
                        code.status()));
        var detail = ProblemTexts.text(code.slug() + ".detail", Language.EN);
        var fix = ProblemTexts.text(code.slug() + ".fix", Language.EN);
        section.append(plain(detail))
                .append("\n\nWhat to do: ")
                .append(plain(fix))
                .append('\n');
        var parameters = NAMED.matcher(detail + fix)
                .results()
                .map(found -> "`" + found.group(1) + "`")
                .collect(Collectors.toCollection(TreeSet::new));
        if (!parameters.isEmpty()) {
            section.append("\nParameters, where known: ")
                    .append(String.join(", ", parameters))
                    .append(".\n");
        }
        return section.toString();
    }

    /** A text with its optional parts, parameters as code. */
    private static String plain(String text) {
        return NAMED.matcher(text.replace("[", "").replace("]", "")).replaceAll("`$1`");
    }
}
