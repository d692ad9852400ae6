provider "google" {
  project = "dp-prod"
}

resource "google_project" "rms" {
  name       = "dp-prod"
  project_id = "dp-prod"
}

resource "google_access_context_manager_service_perimeter" "bridge" {
  parent         = "accessPolicies/1"
  name           = "accessPolicies/1/servicePerimeters/bridge"
  title          = "bridge"
  perimeter_type = "PERIMETER_TYPE_BRIDGE"
  status {
    resources = ["projects/dp-prod", "projects/dc-prod"]
  }
}
