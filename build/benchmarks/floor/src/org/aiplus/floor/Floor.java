// SPDX-License-Identifier: Apache-2.0
package org.aiplus.floor;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the server can do at best, to measure the product against: an answer that costs nothing, and one row by its primary
 * key through JDBC and a streaming generator. Never part of the product; the benchmarks deploy it and take it away.
 */
@ApplicationPath("/")
@Path("/")
@ApplicationScoped
public class Floor extends Application {

    private static final JsonFactory JSON = new JsonFactory();

    @Resource(lookup = "java:jboss/datasources/CatalogueDS")
    DataSource database;

    private volatile UUID row;

    /** F0: nothing. */
    @GET
    @Path("f0")
    @Produces(MediaType.TEXT_PLAIN)
    public String nothing() {
        return "ok";
    }

    /** F1: one row. */
    @GET
    @Path("f1")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] row() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select number, question_set_version, name::text, answers::text from solution_revision where id = ?")) {
            statement.setObject(1, key());
            try (var rows = statement.executeQuery()) {
                rows.next();
                var body = new ByteArrayOutputStream(16_384);
                try (var json = JSON.createGenerator(body)) {
                    json.writeStartObject();
                    json.writeNumberField("revision", rows.getInt(1));
                    json.writeStringField("questionSet", rows.getString(2));
                    json.writeFieldName("name");
                    json.writeRawValue(rows.getString(3));
                    json.writeFieldName("answers");
                    json.writeRawValue(rows.getString(4));
                    json.writeEndObject();
                }
                return body.toByteArray();
            }
        }
    }

    private UUID key() throws SQLException {
        var known = row;
        if (known == null) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select published_revision_id from solution where published_revision_id is not null"
                                    + " order by reference limit 1")) {
                rows.next();
                known = rows.getObject(1, UUID.class);
                row = known;
            }
        }
        return known;
    }
}
