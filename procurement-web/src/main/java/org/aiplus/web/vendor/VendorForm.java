// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorContact;
import org.aiplus.vendor.VendorDetails;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;

/** What a vendor says about itself, between the fields of a form and the façade. */
final class VendorForm {

    /** How many contacts the form has room for. */
    static final int CONTACTS = 3;

    private static final List<String> FIELDS =
            List.of("registryNumber", "registryCountry", "size", "address", "website");
    private static final List<String> CONTACT_FIELDS = List.of("name", "role", "email", "phone");

    private VendorForm() {}

    /** Names of all fields, in the order of the form. */
    static List<String> fields() {
        var fields = new ArrayList<String>();
        for (var language : Language.values()) {
            fields.add("name." + language.tag());
        }
        fields.addAll(FIELDS);
        for (var i = 0; i < CONTACTS; i++) {
            for (var field : CONTACT_FIELDS) {
                fields.add("contacts." + i + "." + field);
            }
        }
        return fields;
    }

    /** What was typed. */
    static Map<String, String> typed(HttpServletRequest request) {
        var values = new HashMap<String, String>();
        fields().forEach(field -> values.put(field, Objects.requireNonNullElse(request.getParameter(field), "")));
        return values;
    }

    /** What the vendor has said so far. */
    static Map<String, String> known(VendorAccountView account) {
        var values = new HashMap<String, String>();
        fields().forEach(field -> values.put(field, ""));
        account.vendor().name().texts().forEach((language, text) -> values.put("name." + language.tag(), text.text()));
        values.put("registryNumber", account.vendor().registryNumber());
        var profile = account.profile();
        if (profile != null) {
            values.put("registryCountry", profile.registryCountry());
            values.put("size", profile.size().name());
            values.put("address", profile.address());
            values.put("website", Objects.requireNonNullElse(profile.website(), ""));
            for (var i = 0; i < Math.min(CONTACTS, profile.contacts().size()); i++) {
                var contact = profile.contacts().get(i);
                var prefix = "contacts." + i + ".";
                values.put(prefix + "name", Objects.requireNonNullElse(contact.name(), ""));
                values.put(prefix + "role", Objects.requireNonNullElse(contact.role(), ""));
                values.put(prefix + "email", Objects.requireNonNullElse(contact.email(), ""));
                values.put(prefix + "phone", Objects.requireNonNullElse(contact.phone(), ""));
            }
        }
        return values;
    }

    /** What was typed, for the façade. Contacts at the end that are empty were not meant. */
    static VendorDetails details(Map<String, String> values) {
        var names = new HashMap<String, String>();
        for (var language : Language.values()) {
            names.put(language.tag(), value(values, "name." + language.tag()));
        }
        var contacts = new ArrayList<VendorContact>();
        for (var i = 0; i < CONTACTS; i++) {
            var prefix = "contacts." + i + ".";
            contacts.add(new VendorContact(
                    value(values, prefix + "name"),
                    value(values, prefix + "role"),
                    value(values, prefix + "email"),
                    value(values, prefix + "phone")));
        }
        while (contacts.size() > 1 && empty(contacts.get(contacts.size() - 1))) {
            contacts.remove(contacts.size() - 1);
        }
        return new VendorDetails(
                names,
                value(values, "registryNumber"),
                value(values, "registryCountry"),
                value(values, "size"),
                value(values, "address"),
                value(values, "website"),
                contacts);
    }

    private static boolean empty(VendorContact contact) {
        return contact.equals(new VendorContact("", "", "", ""));
    }

    private static String value(Map<String, String> values, String field) {
        return Objects.requireNonNullElse(values.get(field), "").strip();
    }

    /** What is wrong, beside the fields; what is about no field stands in the summary only. */
    static List<FieldError> errors(List<Problem> problems, Language language) {
        return controls(Texts.in(language)).errors(problems, language, VendorForm::control);
    }

    private static FormControls controls(Texts texts) {
        var controls = new FormControls();
        for (var language : Language.values()) {
            controls.with("name." + language.tag(), texts.of("vendor.name", language));
        }
        controls.with("registryNumber", texts.get("vendor.registry-number"))
                .with("registryCountry", texts.get("vendor.registry-country"))
                .with("size", texts.get("vendor.size"))
                .with("address", texts.get("vendor.address"))
                .with("website", texts.get("vendor.website"));
        fields().stream()
                .filter(field -> field.startsWith("contacts."))
                .forEach(field -> controls.with(
                        field, texts.get("vendor.contact." + field.substring(field.lastIndexOf('.') + 1))));
        return controls;
    }

    private static String control(String pointer) {
        var name = pointer.replaceFirst("^/", "").replace('/', '.');
        return switch (name) {
            case "name" -> "name.en";
            case "contacts" -> "contacts.0.name";
            default -> name;
        };
    }
}
