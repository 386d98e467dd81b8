// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.MailAddress;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/** Checks what a vendor says about itself; everything that is wrong is reported at once. */
@Dependent
class VendorDetailsReader {

    static final int MAX_CONTACTS = 10;

    private static final int MAX_NAME = 200;
    private static final int MAX_REGISTRY_NUMBER = 40;
    private static final int MAX_ADDRESS = 500;
    private static final int MAX_WEBSITE = 500;
    private static final int MAX_ROLE = 100;
    private static final int MAX_PHONE = 40;
    private static final Pattern REGISTRY_NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./()-]*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,38}");
    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).toList();
    private static final List<String> SIZES =
            Arrays.stream(VendorSize.values()).map(VendorSize::name).toList();

    @Inject
    QuestionSets content;

    /** @throws org.aiplus.shared.RuleViolation with everything that is wrong, each with its pointer */
    CheckedDetails read(VendorDetails details) {
        var problems = new Problems();
        var name = name(details.name(), problems);
        var number = text(details.registryNumber(), false, MAX_REGISTRY_NUMBER, "/registryNumber", problems);
        if (number != null && !REGISTRY_NUMBER.matcher(number).matches()) {
            problems.add("/registryNumber", ProblemCode.WRONG_FORMAT, "format", "registry-number");
        }
        var country = code(
                details.registryCountry(),
                List.copyOf(content.vocabulary("registryCountry").codes()),
                "/registryCountry",
                problems);
        var size = code(details.size(), SIZES, "/size", problems);
        var address = text(details.address(), false, MAX_ADDRESS, "/address", problems);
        var website = website(details.website(), problems);
        var contacts = contacts(details.contacts(), problems);
        problems.throwIfAny();
        return new CheckedDetails(
                Objects.requireNonNull(name),
                Objects.requireNonNull(number),
                Objects.requireNonNull(country),
                VendorSize.valueOf(Objects.requireNonNull(size)),
                Objects.requireNonNull(address),
                website,
                contacts);
    }

    private static @Nullable LocalisedText name(Map<String, String> names, Problems problems) {
        var texts = new EnumMap<Language, LocalisedText.Text>(Language.class);
        for (var entry : names.entrySet()) {
            var pointer = JsonPointers.member("/name", entry.getKey());
            var language = Language.ofTag(entry.getKey());
            if (language.isEmpty()) {
                problems.add(pointer, ProblemCode.UNKNOWN_LANGUAGE, "known", LANGUAGES);
            } else if (!entry.getValue().isBlank()) {
                var text = text(entry.getValue(), false, MAX_NAME, pointer, problems);
                if (text != null) {
                    texts.put(language.get(), new LocalisedText.Text(text, TextState.CHECKED));
                }
            }
        }
        if (texts.isEmpty() && problems.none()) {
            problems.add("/name", ProblemCode.REQUIRED);
        }
        return texts.isEmpty() ? null : new LocalisedText(texts);
    }

    private static @Nullable String website(@Nullable String text, Problems problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var website = text(text, false, MAX_WEBSITE, "/website", problems);
        if (website == null) {
            return null;
        }
        try {
            var address = new URI(website);
            if (address.getHost() == null || address.getUserInfo() != null) {
                problems.add("/website", ProblemCode.WRONG_FORMAT, "format", "url");
            } else if (!"https".equals(address.getScheme())) {
                problems.add("/website", ProblemCode.HTTPS_NEEDED);
            }
        } catch (URISyntaxException none) {
            problems.add("/website", ProblemCode.WRONG_FORMAT, "format", "url");
        }
        return website;
    }

    private static List<VendorContact> contacts(List<VendorContact> said, Problems problems) {
        if (said.isEmpty()) {
            problems.add("/contacts", ProblemCode.REQUIRED);
        }
        if (said.size() > MAX_CONTACTS) {
            problems.add("/contacts", ProblemCode.TOO_MANY_ITEMS, "maximum", MAX_CONTACTS);
            return List.of();
        }
        var contacts = new ArrayList<VendorContact>();
        for (var i = 0; i < said.size(); i++) {
            contacts.add(contact(said.get(i), JsonPointers.item("/contacts", i), problems));
        }
        return contacts;
    }

    private static VendorContact contact(VendorContact said, String pointer, Problems problems) {
        var name = text(said.name(), false, MAX_NAME, pointer + "/name", problems);
        var role = text(said.role(), false, MAX_ROLE, pointer + "/role", problems);
        var email = text(said.email(), false, MailAddress.MAX_LENGTH, pointer + "/email", problems);
        if (email != null && !MailAddress.wellFormed(email)) {
            problems.add(pointer + "/email", ProblemCode.WRONG_FORMAT, "format", "email");
        }
        var saidPhone = said.phone();
        var phone = saidPhone == null || saidPhone.isBlank()
                ? null
                : text(saidPhone, false, MAX_PHONE, pointer + "/phone", problems);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            problems.add(pointer + "/phone", ProblemCode.WRONG_FORMAT, "format", "phone");
        }
        return new VendorContact(name, role, email, phone);
    }

    private static @Nullable String code(@Nullable String text, List<String> known, String pointer, Problems problems) {
        if (text == null || text.isBlank()) {
            problems.add(pointer, ProblemCode.REQUIRED);
            return null;
        }
        if (!known.contains(text)) {
            problems.add(pointer, ProblemCode.UNKNOWN_CODE, "known", known);
            return null;
        }
        return text;
    }

    /** The text without blanks around it; {@code null} after reporting what is wrong with it. */
    static @Nullable String text(
            @Nullable String text, boolean lines, int maxLength, String pointer, Problems problems) {
        var stripped = text == null ? "" : text.strip().replace("\r\n", "\n");
        return TextRules.check(stripped, lines, 1, maxLength, pointer, problems) ? stripped : null;
    }
}
