// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves the files of {@link Assets}: compressed where the browser takes it, kept for a year, never asked for again. */
@WebServlet(Assets.PATH + "*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Asset asset = path == null ? null : Assets.find(path.substring(1));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
        String entityTag = asset.entityTag(gzip);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", entityTag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (entityTag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = gzip ? asset.gzip() : asset.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(asset.contentType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.split(",", -1)) {
            String[] parts = coding.strip().split(";", 2);
            if ("gzip".equalsIgnoreCase(parts[0].strip())) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0+)?");
            }
        }
        return false;
    }
}
