// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.broken;

import jakarta.persistence.EntityManager;
import org.aiplus.api.broken.BrokenResource;

/** Breaks R7 and R11. */
public class BrokenPage {
    EntityManager entityManager;
    BrokenResource resource;
}
