// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.aiplus.shared.Language;

/** The address without a language: goes to the one that the browser asks for. */
@RequestScoped
@Path("")
public class ChooseLanguage {

    /** Redirects to the first page in the visitor's language. */
    @GET
    public Response choose(@Context HttpHeaders headers) {
        var language = headers.getAcceptableLanguages().stream()
                .map(ChooseLanguage::ofLocale)
                .findFirst()
                .orElse(Language.EN);
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/" + language.path() + "/"))
                .header("Vary", "Accept-Language")
                .build();
    }

    private static Language ofLocale(Locale locale) {
        if (!"zh".equals(locale.getLanguage()) && !"yue".equals(locale.getLanguage())) {
            return Language.EN;
        }
        boolean simplified = "Hans".equals(locale.getScript())
                || (locale.getScript().isEmpty()
                        && ("CN".equals(locale.getCountry()) || "SG".equals(locale.getCountry())));
        return simplified ? Language.SC : Language.TC;
    }
}
