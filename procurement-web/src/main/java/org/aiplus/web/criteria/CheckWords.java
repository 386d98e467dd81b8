// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.aiplus.criteria.CriteriaTextService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.jspecify.annotations.Nullable;

/** Lets a named person vouch for the translated words of a criterion. */
@RequestScoped
@Path("{language: en|tc|sc}/criteria-checks/{set}/{edition}/{code}")
public class CheckWords {

    @EJB
    CriteriaTextService texts;

    @Inject
    PageRequest page;

    /** Sets the words in one language checked. */
    @POST
    public Response check(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @PathParam("code") String code,
            @FormParam("words") @Nullable String words) {
        var checked = Language.ofTag(Objects.toString(words, "")).orElse(Language.EN);
        texts.checkWords(set, edition, code, checked);
        page.flash(true, "criteria.checked", code);
        return page.seeOther(language, "/criteria/" + set + "/" + edition + "/" + code);
    }
}
