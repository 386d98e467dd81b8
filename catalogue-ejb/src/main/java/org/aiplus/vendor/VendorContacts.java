// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Contacts as a column. */
final class VendorContacts {

    private VendorContacts() {}

    static String format(List<VendorContact> contacts) {
        var array = JsonNodeFactory.instance.arrayNode(contacts.size());
        for (var contact : contacts) {
            array.addObject()
                    .put("name", contact.name())
                    .put("role", contact.role())
                    .put("email", contact.email())
                    .put("phone", contact.phone());
        }
        return StoredJson.format(array);
    }

    static List<VendorContact> parse(String column) {
        var contacts = new ArrayList<VendorContact>();
        for (var contact : StoredJson.tree(column)) {
            contacts.add(new VendorContact(
                    text(contact, "name"), text(contact, "role"), text(contact, "email"), text(contact, "phone")));
        }
        return List.copyOf(contacts);
    }

    private static @Nullable String text(JsonNode contact, String name) {
        return contact.path(name).textValue();
    }
}
