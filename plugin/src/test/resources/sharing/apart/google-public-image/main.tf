provider "google" {
  project = "dp-prod"
}
resource "google_service_account" "ci" { account_id = "ci" }
resource "google_compute_instance" "rms" {
  name         = "rms"
  machine_type = "e2-medium"
  zone         = "europe-west2-a"
  boot_disk {
    initialize_params {
      image = "projects/debian-cloud/global/images/family/debian-12"
    }
  }
  service_account {
    email  = google_service_account.ci.email
    scopes = ["cloud-platform"]
  }
  network_interface {
    network = google_compute_network.dp.id
  }
}
resource "google_compute_network" "dp" { name = "dp" }
