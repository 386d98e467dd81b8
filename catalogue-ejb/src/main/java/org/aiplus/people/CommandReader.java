// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.json.MailAddress;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Checks what administrators send; everything that is wrong with a command is reported at once. */
@Dependent
class CommandReader {

    /** A checked registration. */
    record Registration(
            String subject, String name, @Nullable String email, Organisation organisation) {}

    /** A checked invitation. */
    record Invited(String email, Organisation organisation) {}

    /** A filter of the list of people that can match somebody. */
    record Filter(@Nullable String words, @Nullable String department) {}

    private static final String EMAIL = "/email";
    private static final int MAX_DEPARTMENT = 20;

    @Inject
    TrustedIssuer issuer;

    @Inject
    OrganisationReader organisations;

    Organisation organisation(OrganisationChoice choice) {
        var problems = new Problems();
        var organisation = organisations.read(choice, problems);
        if (organisation == null) {
            throw new RuleViolation(problems.list());
        }
        return organisation;
    }

    Organisation organisation(UUID vendor, @Nullable String role) {
        var problems = new Problems();
        var organisation = OrganisationReader.read(vendor, role, problems);
        if (organisation == null) {
            throw new RuleViolation(problems.list());
        }
        return organisation;
    }

    Invited invitation(@Nullable String email, UUID vendor, @Nullable String role) {
        return invitation(email, problems -> OrganisationReader.read(vendor, role, problems));
    }

    Invited invitation(@Nullable String email, OrganisationChoice choice) {
        return invitation(email, problems -> organisations.read(choice, problems));
    }

    private static Invited invitation(@Nullable String email, Function<Problems, @Nullable Organisation> reader) {
        var problems = new Problems();
        var address = email(email, problems);
        if (address == null && problems.none()) {
            problems.add(EMAIL, ProblemCode.REQUIRED);
        }
        var organisation = reader.apply(problems);
        if (address == null || organisation == null) {
            throw new RuleViolation(problems.list());
        }
        return new Invited(address, organisation);
    }

    Registration registration(RegisterPerson command) {
        var problems = new Problems();
        var said = text(command.issuer(), 1000, "/issuer", problems);
        if (said != null && !said.equals(issuer.value())) {
            problems.add("/issuer", ProblemCode.UNKNOWN_CODE, "known", List.of(issuer.value()));
        }
        var subject = text(command.subject(), Arrivals.MAX_SUBJECT, "/subject", problems);
        var name = text(command.name(), Arrivals.MAX_NAME, "/name", problems);
        var email = email(command.email(), problems);
        var organisation = organisations.read(command.organisation(), problems);
        problems.throwIfAny();
        return new Registration(
                Objects.requireNonNull(subject),
                Objects.requireNonNull(name),
                email,
                Objects.requireNonNull(organisation));
    }

    /** The filter; empty when nobody can match it. */
    Optional<Filter> filter(@Nullable String text, @Nullable String department) {
        var code = OrganisationChoice.absentWhenBlank(department);
        var wanted = OrganisationChoice.absentWhenBlank(text);
        var words = wanted == null ? null : SearchWords.wanted(wanted);
        var impossible = (words != null && words.isEmpty())
                || (code != null && !TextRules.check(code, false, 1, MAX_DEPARTMENT, "", new Problems()));
        return impossible ? Optional.empty() : Optional.of(new Filter(words, code));
    }

    /** Text by which a repeated request is recognised. */
    static String fingerprint(String operation, OrganisationChoice choice, @Nullable String... fields) {
        var parts = new ArrayList<String>();
        parts.add(operation);
        parts.add(Objects.toString(choice.department(), ""));
        parts.add(Objects.toString(choice.vendorRegistryNumber(), ""));
        parts.add(Objects.toString(choice.vendorRole(), ""));
        Arrays.stream(fields).map(field -> Objects.toString(field, "")).forEach(parts::add);
        return StoredJson.format(parts);
    }

    /** The address; {@code null} when there is none and after reporting what is wrong with it. */
    private static @Nullable String email(@Nullable String text, Problems problems) {
        var email = OrganisationChoice.absentWhenBlank(text);
        if (email == null || !TextRules.check(email, false, 1, MailAddress.MAX_LENGTH, EMAIL, problems)) {
            return null;
        }
        if (!MailAddress.wellFormed(email)) {
            problems.add(EMAIL, ProblemCode.WRONG_FORMAT, "format", "email");
            return null;
        }
        return email;
    }

    private static @Nullable String text(@Nullable String text, int maxLength, String pointer, Problems problems) {
        var stripped = text == null ? "" : text.strip();
        return TextRules.check(stripped, false, 1, maxLength, pointer, problems) ? stripped : null;
    }
}
