// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.identity.Role;
import org.aiplus.shared.Language;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The places that a person's roles need; at most six. */
final class Navigation {

    /** Roles of people who plan, approve or check uses of tools. */
    private static final List<String> GOVERNED = List.of(
            Role.DEPARTMENT_STAFF,
            Role.AI_OWNER,
            Role.DEPARTMENT_APPROVER,
            Role.PRIVACY_OFFICER,
            Role.SECURITY_OFFICER,
            Role.GOVERNANCE_COMMITTEE);

    /** Roles of people whom policies ask to decide and who have room for the place; others come by their inbox. */
    private static final List<String> DECIDING = List.of(Role.DEPARTMENT_APPROVER, Role.GOVERNANCE_COMMITTEE);

    /** Who enters assessments; administrators find them on their own page, the committee comes by its approvals. */
    private static final List<String> ASSESS =
            List.of(Role.PROCUREMENT_OFFICER, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER);

    /** Roles of people who run evaluations, sit on panels or check them; others come by their inbox. */
    private static final List<String> EVALUATING =
            List.of(Role.PROCUREMENT_OFFICER, Role.PANEL_MEMBER, Role.PANEL_CHAIR, Role.AUDITOR);

    /** Roles of people who write, sign or endorse impact assessments. */
    private static final List<String> ASSESSING = List.of(
            Role.AI_OWNER,
            Role.DEPARTMENT_APPROVER,
            Role.PRIVACY_OFFICER,
            Role.SECURITY_OFFICER,
            Role.GOVERNANCE_COMMITTEE);

    private static final int MOST = 6;

    /** Places that everybody finds at the foot of every page, those first that are left out first. */
    private static final List<String> AT_THE_FOOT = List.of("/risk-tier", "/criteria", "/needs", "/uses");

    /** Roles of people who read uses of AI; how tools are judged they find on each tool's page. */
    private static final List<String> USING = List.of(
            Role.DEPARTMENT_STAFF,
            Role.AI_OWNER,
            Role.DEPARTMENT_APPROVER,
            Role.PROCUREMENT_OFFICER,
            Role.PANEL_MEMBER,
            Role.PANEL_CHAIR,
            Role.PRIVACY_OFFICER,
            Role.SECURITY_OFFICER,
            Role.GOVERNANCE_COMMITTEE,
            Role.AUDITOR);

    /** Pages of a place that lie beside its address. */
    private static final Map<String, String> BELONGS = Map.of(
            "/panel", "/evaluations",
            "/awards", "/evaluations",
            "/contracts", "/evaluations");

    private static final Map<String, List<String>> OF_SOME = Map.of(
            "/import", List.of(Role.ADMINISTRATOR),
            "/audit", List.of(Role.AUDITOR),
            "/vendor", List.of(Role.VENDOR),
            "/evaluations", List.of(Role.PROCUREMENT_OFFICER),
            "/contracts",
                    List.of(
                            Role.PROCUREMENT_OFFICER,
                            Role.AI_OWNER,
                            Role.DEPARTMENT_APPROVER,
                            Role.VENDOR,
                            Role.AUDITOR));

    private Navigation() {}

    static List<PageFrame.NavigationItem> of(Language language, String path, @Nullable SignedIn person) {
        var texts = Texts.in(language);
        var items = new ArrayList<PageFrame.NavigationItem>();
        add(items, language, path, "/tools", texts.get("frame.nav.tools"));
        if (person == null || USING.stream().noneMatch(person::has)) {
            add(items, language, path, "/criteria", texts.get("frame.nav.criteria"));
        }
        if (person == null) {
            add(items, language, path, "/pilots", texts.get("frame.nav.pilots"));
        } else {
            if (needing(person)) {
                add(items, language, path, "/needs", texts.get("frame.nav.needs"));
            }
            if (USING.stream().anyMatch(person::has)) {
                add(items, language, path, "/uses", texts.get("frame.nav.uses"));
            }
            if (GOVERNED.stream().anyMatch(person::has)) {
                add(items, language, path, "/risk-tier", texts.get("frame.nav.risk"));
            }
            if (ASSESSING.stream().anyMatch(person::has)) {
                add(items, language, path, "/impact-assessments", texts.get("frame.nav.impact"));
            }
            if (DECIDING.stream().anyMatch(person::has)) {
                add(items, language, path, "/approvals", texts.get("frame.nav.approvals"));
            }
            if (person.has(Role.VENDOR)) {
                add(items, language, path, "/vendor", texts.get("frame.nav.vendor"));
                add(items, language, path, "/vendor/evaluations", texts.get("bid.list.title"));
            }
            if (person.has(Role.ADMINISTRATOR)) {
                add(items, language, path, "/moderation", texts.get("frame.nav.moderation"));
                add(items, language, path, "/people", texts.get("frame.nav.people"));
                add(items, language, path, "/import", texts.get("frame.nav.import"));
                add(items, language, path, "/administration", texts.get("frame.nav.administration"));
            }
            if (person.has(Role.PROCUREMENT_OFFICER)) {
                add(items, language, path, "/evidence", texts.get("frame.nav.evidence"));
                add(items, language, path, "/vendors", texts.get("frame.nav.vendors"));
            }
            if (EVALUATING.stream().anyMatch(person::has)) {
                add(items, language, path, "/evaluations", texts.get("evaluation.list.title"));
            }
            if (ASSESS.stream().anyMatch(person::has)) {
                add(items, language, path, "/assessments", texts.get("frame.nav.assessments"));
            }
            if (person.has(Role.AUDITOR)) {
                add(items, language, path, "/audit", texts.get("frame.nav.audit"));
            }
            add(items, language, path, "/account", texts.get("frame.nav.account"));
        }
        return fitting(items, language);
    }

    /** Places of some roles to which pages lead that everybody reads. */
    static Set<String> places(SignedIn person) {
        var places = new HashSet<String>();
        if (USING.stream().anyMatch(person::has)) {
            places.add("/uses");
        }
        if (!places.isEmpty() || person.has(Role.ADMINISTRATOR)) {
            places.add("/needs");
        }
        OF_SOME.forEach((place, roles) -> {
            if (roles.stream().anyMatch(person::has)) {
                places.add(place);
            }
        });
        return places;
    }

    /** What is left out where there are too many places stands at the foot of every page. */
    private static List<PageFrame.NavigationItem> fitting(List<PageFrame.NavigationItem> items, Language language) {
        var kept = new ArrayList<>(items);
        for (var place : AT_THE_FOOT) {
            if (kept.size() > MOST) {
                kept.removeIf(item -> item.href().equals("/" + language.path() + place));
            }
        }
        return kept;
    }

    /** Who says what a department needs, and has room for the place; others come by the uses. */
    private static boolean needing(SignedIn person) {
        return person.has(Role.AI_OWNER)
                || (person.has(Role.DEPARTMENT_STAFF)
                        && USING.stream().filter(person::has).count() == 1);
    }

    private static void add(
            List<PageFrame.NavigationItem> items, Language language, String path, String place, String label) {
        boolean current = within(path, place)
                || BELONGS.entrySet().stream()
                        .anyMatch(beside -> beside.getValue().equals(place) && within(path, beside.getKey()));
        if (current) {
            // A place inside another one is the nearer of the two.
            items.replaceAll(item -> new PageFrame.NavigationItem(item.href(), item.label(), false));
        }
        items.add(new PageFrame.NavigationItem("/" + language.path() + place, label, current));
    }

    private static boolean within(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
