// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.jspecify.annotations.Nullable;

/** Looks over what was handed in and points moderators at what is odd. No link is followed. */
@Dependent
class AutomaticChecks {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]|0[xX][0-9a-fA-F]+");

    @Inject
    VendorEntries entries;

    /** Everything odd, in the order of the fields. */
    List<Finding> check(SubmissionContent content, SolutionReference solution, @Nullable SubmissionContent published) {
        var findings = new ArrayList<Finding>();
        if (published != null && published.differences(content).isEmpty()) {
            findings.add(new Finding(Finding.Kind.NOTHING_NEW, null, null));
        }
        var names = new ArrayList<String>();
        var name = content.field("/name");
        if (name != null) {
            name.forEach(text -> names.add(text.path("text").asText()));
        }
        entries.namesakes(names, solution)
                .forEach(namesake -> findings.add(new Finding(Finding.Kind.SAME_NAME, "/name", namesake.value())));
        for (var field : content.fields()) {
            links(Objects.requireNonNull(content.field(field)), field, findings);
        }
        return findings;
    }

    private static void links(JsonNode node, String field, List<Finding> findings) {
        if (node.isTextual() && node.textValue().toLowerCase(Locale.ROOT).startsWith("http")) {
            link(node.textValue(), field, findings);
        }
        node.forEach(child -> links(child, field, findings));
    }

    private static void link(String text, String field, List<Finding> findings) {
        try {
            var address = new URI(text);
            var host = Objects.requireNonNullElse(address.getHost(), "");
            if ("http".equalsIgnoreCase(address.getScheme())) {
                findings.add(new Finding(Finding.Kind.LINK_NOT_HTTPS, field, null));
            }
            if (NUMBERS.matcher(host).matches()) {
                findings.add(new Finding(Finding.Kind.LINK_TO_ADDRESS, field, null));
            }
            if (host.toLowerCase(Locale.ROOT).contains("xn--") || !host.chars().allMatch(c -> c < 0x80)) {
                findings.add(new Finding(Finding.Kind.LINK_LOOKALIKE, field, null));
            }
            if (address.getPort() != -1 && address.getPort() != 443) {
                findings.add(new Finding(Finding.Kind.LINK_WITH_PORT, field, null));
            }
        } catch (URISyntaxException ordinaryText) {
            // A sentence that begins like a link; what must be a link was checked as one.
        }
    }
}
