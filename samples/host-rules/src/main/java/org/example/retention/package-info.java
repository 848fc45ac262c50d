/** A host's own rules: what is handed in can be kept for years. */
package org.example.retention;
