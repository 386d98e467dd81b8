// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.department.DepartmentView;
import org.aiplus.people.OrganisationChoice;
import org.aiplus.people.OrganisationView;
import org.aiplus.people.VendorRole;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;

/** Organisations in words and in forms. */
final class Organisations {

    private Organisations() {}

    /** Code, name and, at a vendor, the role. */
    static String words(OrganisationView organisation, Language language) {
        var name = organisation.name().resolve(language).text();
        var role = organisation.vendorRole();
        var words = name.equals(organisation.code()) ? name : organisation.code() + " – " + name;
        return role == null ? words : words + ", " + Texts.in(language).of("people.vendor-role", role);
    }

    /** What was typed, for the form to show again. */
    static OrganisationForm form(
            List<DepartmentView> departments, OrganisationChoice choice, Language language, List<FieldError> errors) {
        var texts = Texts.in(language);
        var codes = new ArrayList<Option>();
        codes.add(Option.of("", texts.get("people.no-department"), choice.department() == null));
        departments.forEach(department -> codes.add(Option.of(
                department.code(),
                department.code() + " – " + department.name().resolve(language).text(),
                department.code().equals(choice.department()))));
        var roles = new ArrayList<Option>();
        roles.add(Option.of("", texts.get("people.no-vendor"), choice.vendorRole() == null));
        for (var role : VendorRole.values()) {
            roles.add(Option.of(
                    role.name(),
                    texts.of("people.vendor-role", role),
                    role.name().equals(choice.vendorRole())));
        }
        var number = choice.vendorRegistryNumber();
        return new OrganisationForm(codes, number == null ? "" : number, roles, errors);
    }

    /** What is wrong, beside the fields of the form; what is about no field of it stands in the summary only. */
    static List<FieldError> errors(List<Problem> problems, Language language) {
        var texts = Texts.in(language);
        return new FormControls()
                .with("email", texts.get("people.email"))
                .with("department", texts.get("people.department"))
                .with("vendorRegistryNumber", texts.get("people.vendor"))
                .with("vendorRole", texts.get("people.role"))
                .errors(problems, language);
    }
}
