//! Filters as they stand in an address.

use serde::Serialize;

/// What follows the `?` of an address with these filters: a pair for each of their fields that is not skipped, all of them texts.
#[must_use]
pub fn query(filters: &impl Serialize) -> String {
    let pairs = serde_json::to_value(filters).unwrap_or_default();
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.as_object().into_iter().flatten() {
        query.append_pair(name, value.as_str().unwrap_or_default());
    }
    query.finish()
}

/// The address of a list with these filters; the path alone when nothing is filtered.
#[must_use]
pub fn address(path: &str, filters: &impl Serialize) -> String {
    let query = query(filters);
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// How many of these filters are set: an empty one is not.
#[must_use]
pub fn count_set(filters: &[&str]) -> usize {
    filters.iter().filter(|filter| !filter.is_empty()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_what_is_filtered() {
        #[derive(Serialize)]
        struct Filters {
            q: String,
            #[serde(skip_serializing_if = "String::is_empty")]
            state: String,
        }
        let filters = |q: &str, state: &str| Filters { q: q.to_owned(), state: state.to_owned() };
        assert_eq!(address("/fr/x", &filters("rue & lac", "")), "/fr/x?q=rue+%26+lac");
        assert_eq!(query(&filters("", "open")), "q=&state=open");
        assert_eq!(address("/fr/x", &serde_json::json!({})), "/fr/x");
    }
}
